package eborder.review;

import eborder.dossier.AttachmentRow;
import eborder.dossier.Dossiers;
import eborder.dossier.Examinations;
import eborder.filing.NamedFile;
import eborder.paper.SignedFile;
import eborder.party.Actor;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The papers that came with a dossier, for its filer and for officers of its unit. */
@UseCase
public class AttachmentDesk {
    private final Dossiers dossiers;
    private final Examinations examinations;

    @Inject
    AttachmentDesk(Dossiers dossiers, Examinations examinations) {
        this.dossiers = dossiers;
        this.examinations = examinations;
    }

    /** The newest of each kind and row. @throws eborder.shared.Problem NOT_FOUND for anybody else's dossier */
    public List<AttachmentRow> list(Actor actor, UUID dossier) {
        return dossiers.attachments(concerned(actor, dossier));
    }

    /** What is known of the signatures of its PDFs, by paper; null where that is still to be found out. */
    public Map<UUID, SignedFile> signatures(Actor actor, UUID dossier) {
        return examinations.ofDossier(concerned(actor, dossier));
    }

    /** The paper as it came. @throws eborder.shared.Problem NOT_FOUND for anybody else's, or if there is none */
    public NamedFile paper(Actor actor, UUID dossier, UUID id) {
        var paper = dossiers.attachment(concerned(actor, dossier), id);
        return new NamedFile(paper.name(), paper.content());
    }

    private UUID concerned(Actor actor, UUID dossier) {
        return actor.unit() == null
                ? dossiers.ofFiler(dossier, actor).id()
                : dossiers.ofUnit(dossier, actor.reviewingUnit()).id();
    }
}
