package eborder.demo;

import eborder.filing.Changing;
import eborder.filing.Departures;
import eborder.filing.DossierRow;
import eborder.filing.MyDossiers;
import eborder.filing.OpeningCalls;
import eborder.form.YamlFile;
import eborder.party.Actor;
import eborder.portcall.Announcement;
import eborder.portcall.ImoNumber;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lets the demo people do what they do every day, through the real use cases, so that every queue shows something. */
@Relay
public class DemoShips {
    private static final String PORT = "VNHPH";

    private static final String UNIT = "HPH";
    private static final String AGENT = "agent";

    private final OpeningCalls calls;
    private final Departures departures;
    private final Changing changing;
    private final MyDossiers dossiers;
    private final DemoAnswers answers;
    private final DemoDeeds deeds;
    private final Clock clock;

    @Inject
    DemoShips(
            OpeningCalls calls,
            Departures departures,
            Changing changing,
            MyDossiers dossiers,
            DemoAnswers answers,
            DemoDeeds deeds,
            Clock clock) {
        this.calls = calls;
        this.departures = departures;
        this.changing = changing;
        this.dossiers = dossiers;
        this.answers = answers;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Plays every ship that isn't there yet. @param people the demo people by user name */
    void arrive(Map<String, Actor> people) {
        var desk = DemoDesk.of(people, AGENT, UNIT);
        var known = dossiers.list(desk.filer()).stream()
                .map(DossierRow::imo)
                .filter(Objects::nonNull)
                .map(ImoNumber::digits)
                .collect(Collectors.toSet());
        YamlFile.read("demo/ships.yaml").as(DemoShip.Fleet.class).ships().stream()
                .filter(ship -> !known.contains(ship.imo()))
                .forEach(ship -> play(ship, desk));
    }

    private void play(DemoShip ship, DemoDesk desk) {
        var agent = desk.filer();
        var now = clock.instant();
        var eta = now.plus(ship.arrives());
        var dossier = calls.open(
                agent, new Announcement("VESSEL_ENTRY", new ImoNumber(ship.imo()), ship.name(), PORT, eta, null));
        declare(ship, agent, dossier, now);
        ship.deeds().forEach(deed -> deeds.act(deed, desk, dossier, ship.ask()));
        if (ship.next() != null) {
            follow(ship.next(), desk, dossier);
        }
    }

    private void declare(DemoShip ship, Actor agent, UUID dossier, Instant now) {
        answers.list(agent, dossier, "crew-list", CrewLine.persons(ship.crew()));
        answers.save(agent, dossier, "general-declaration", ship.general());
        var ashore = Map.of(
                "purpose",
                "S",
                "fromDate",
                "@P0D",
                "toDate",
                "@P" + ship.days() + "D",
                "contactPhone",
                "+84 225 000 0000");
        answers.save(agent, dossier, "shore-leave-request", DemoText.of(ashore, now));
    }

    private void follow(DemoShip.Next next, DemoDesk desk, UUID arrival) {
        var agent = desk.filer();
        var now = clock.instant();
        var dossier = next.leaves() == null
                ? changing.begin(agent, arrival, next.procedure())
                : departures.begin(agent, arrival, next.procedure(), now.plus(next.leaves()));
        next.answers().forEach((form, texts) -> answers.save(agent, dossier, form, DemoText.of(texts, now)));
        next.deeds().forEach(deed -> deeds.act(deed, desk, dossier, null));
    }
}
