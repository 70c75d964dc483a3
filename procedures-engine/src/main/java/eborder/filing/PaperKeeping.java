package eborder.filing;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Attachment;
import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.party.Actor;
import eborder.procedure.NeededAttachment;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** How a paper comes to a draft, whole or in parts. */
@ApplicationScoped
public class PaperKeeping {
    private static final int MOST_ROW = 5_000;

    private final Dossiers dossiers;
    private final ProcedureCatalogue procedures;
    private final AuditTrail audit;

    @Inject
    PaperKeeping(Dossiers dossiers, ProcedureCatalogue procedures, AuditTrail audit) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.audit = audit;
    }

    /** @throws Problem STATUS_FORBIDS once it is filed, BAD_REQUEST for a kind or row that isn't asked for */
    NeededAttachment require(Dossier draft, String kind, int row) {
        draft.requireOpenForFiler();
        var asked = procedures.procedure(draft.procedureCode(), draft.changedProcedure()).attachments().stream()
                .filter(paper -> paper.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "kind")));
        if (row < 0 || row > MOST_ROW || (asked.perPerson() == null && row != 0)) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "row"));
        }
        return asked;
    }

    /** @param draft locked; throws as {@link #require} */
    void keep(Actor actor, Dossier draft, String kind, int row, NamedFile file, Instant now) {
        var asked = require(draft, kind, row);
        var form = asked.perPerson() == null ? "" : asked.perPerson();
        var name = file.name().isBlank() ? kind : file.name();
        var paper = Attachment.receive(draft.id(), form, kind, row, name, file.content(), actor.account(), now);
        dossiers.add(paper);
        audit.record(new Deed(
                AuditEvent.PAPER_ATTACHED,
                now,
                actor.username(),
                "dossier:" + draft.id(),
                Map.of("kind", kind, "sha256", paper.fingerprint().hex())));
    }
}
