package eborder.demo;

import eborder.filing.Attaching;
import eborder.filing.Drafting;
import eborder.filing.MyDossiers;
import eborder.filing.NamedFile;
import eborder.party.Actor;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Fills in the forms and lists of a draft, and attaches its papers. */
@Relay
public class DemoAnswers {
    private final Drafting drafting;
    private final Attaching attaching;
    private final MyDossiers dossiers;

    @Inject
    DemoAnswers(Drafting drafting, Attaching attaching, MyDossiers dossiers) {
        this.drafting = drafting;
        this.attaching = attaching;
        this.dossiers = dossiers;
    }

    void save(Actor filer, UUID dossier, String form, Map<String, String> texts) {
        int version = dossiers.declaration(filer, dossier, form).version();
        drafting.save(filer, dossier, form, texts, version);
    }

    void list(Actor filer, UUID dossier, String form, List<Map<String, String>> rows) {
        var source = new NamedFile(form + ".txt", rows.toString().getBytes(StandardCharsets.UTF_8));
        drafting.replaceRows(filer, dossier, form, rows, source);
    }

    /** @param kind of a paper of the dossier, or of the first person in its list */
    void attach(Actor filer, UUID dossier, String kind) {
        attaching.attach(filer, dossier, kind, 0, DemoPapers.paper(kind));
    }
}
