package eborder.demo;

import eborder.filing.Drafting;
import eborder.filing.Filing;
import eborder.filing.FilingOutcome;
import eborder.filing.MyDossiers;
import eborder.filing.NamedFile;
import eborder.filing.OpeningCalls;
import eborder.form.YamlFile;
import eborder.party.Actor;
import eborder.portcall.Announcement;
import eborder.portcall.ImoNumber;
import eborder.shared.Relay;
import eborder.shared.TheClock;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;

/** Lets the demo people do what they do every day, through the real use cases, so that every queue shows something. */
@Relay
public class DemoShips {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(TheClock.VIETNAM);
    private static final String PORT = "VNHPH";

    private final OpeningCalls calls;
    private final MyDossiers dossiers;
    private final Drafting drafting;
    private final Filing filing;
    private final DemoOffice office;
    private final Clock clock;

    @Inject
    DemoShips(
            OpeningCalls calls, MyDossiers dossiers, Drafting drafting, Filing filing, DemoOffice office, Clock clock) {
        this.calls = calls;
        this.dossiers = dossiers;
        this.drafting = drafting;
        this.filing = filing;
        this.office = office;
        this.clock = clock;
    }

    /** Plays every ship that isn't there yet. @param people the demo people by user name */
    void arrive(Map<String, Actor> people) {
        var agent = people.get("agent");
        var known = dossiers.list(agent).stream().map(row -> row.imo().digits()).toList();
        YamlFile.read("demo/ships.yaml").as(DemoShip.Fleet.class).ships().stream()
                .filter(ship -> !known.contains(ship.imo()))
                .forEach(ship -> play(ship, people));
    }

    private void play(DemoShip ship, Map<String, Actor> people) {
        var agent = people.get("agent");
        var now = clock.instant();
        var eta = now.plus(ship.arrives());
        var dossier = calls.open(
                agent, new Announcement("VESSEL_ENTRY", new ImoNumber(ship.imo()), ship.name(), PORT, eta, null));
        declare(ship, agent, dossier, now);
        for (var deed : ship.deeds()) {
            switch (deed) {
                case FILE -> file(ship, agent, dossier);
                case MOOR -> calls.moored(agent, dossier);
                case CLAIM, CONFIRM, ASK, APPROVE -> office.act(deed, people, dossier);
            }
        }
    }

    private void declare(DemoShip ship, Actor agent, UUID dossier, Instant now) {
        var source =
                new NamedFile("crew-list.txt", String.join("\n", ship.crew()).getBytes(StandardCharsets.UTF_8));
        drafting.replaceRows(agent, dossier, "crew-list", CrewLine.persons(ship.crew()), source);
        save(agent, dossier, "general-declaration", ship.general());
        var until = now.atZone(TheClock.VIETNAM).plusDays(ship.days()).toInstant();
        save(
                agent,
                dossier,
                "shore-leave-request",
                Map.of(
                        "purpose",
                        "S",
                        "fromDate",
                        DAY.format(now),
                        "toDate",
                        DAY.format(until),
                        "contactPhone",
                        "+84 225 000 0000"));
    }

    private void save(Actor agent, UUID dossier, String form, Map<String, String> texts) {
        int version = dossiers.declaration(agent, dossier, form).version();
        drafting.save(agent, dossier, form, texts, version);
    }

    private void file(DemoShip ship, Actor agent, UUID dossier) {
        if (filing.file(agent, dossier) instanceof FilingOutcome.Stopped stopped) {
            throw new IllegalStateException("demo/ships.yaml, " + ship.name() + ": " + stopped.findings());
        }
    }
}
