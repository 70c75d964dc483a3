package eborder.demo;

import eborder.filing.Applying;
import eborder.filing.MyDossiers;
import eborder.form.YamlFile;
import eborder.party.Actor;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Lets the demo people ask for what needs no ship: permits, visas, crossings by land, accounts. */
@Relay
public class DemoRequests {
    private final Applying applying;
    private final MyDossiers dossiers;
    private final DemoAnswers answers;
    private final DemoDeeds deeds;
    private final Clock clock;

    @Inject
    DemoRequests(Applying applying, MyDossiers dossiers, DemoAnswers answers, DemoDeeds deeds, Clock clock) {
        this.applying = applying;
        this.dossiers = dossiers;
        this.answers = answers;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Asks for everything whose procedure the filer has no dossier of. @param people the demo people by user name */
    void ask(Map<String, Actor> people) {
        YamlFile.read("demo/requests.yaml").as(DemoRequest.Pile.class).requests().stream()
                .filter(request -> isNew(request, people.get(request.by())))
                .forEach(request -> play(request, DemoDesk.of(people, request.by(), request.unit())));
    }

    private boolean isNew(DemoRequest request, Actor filer) {
        return dossiers.list(filer).stream()
                .noneMatch(row -> row.procedureCode().equals(request.procedure()));
    }

    private void play(DemoRequest request, DemoDesk desk) {
        var filer = desk.filer();
        var now = clock.instant();
        var dossier = applying.begin(filer, request.procedure(), null, request.unit());
        request.answers().forEach((form, texts) -> answers.save(filer, dossier, form, DemoText.of(texts, now)));
        request.rows()
                .forEach((form, rows) -> answers.list(
                        filer,
                        dossier,
                        form,
                        rows.stream().map(row -> DemoText.of(row, now)).toList()));
        request.papers().forEach(kind -> answers.attach(filer, dossier, kind));
        request.deeds().forEach(deed -> deeds.act(deed, desk, dossier, request.ask()));
    }
}
