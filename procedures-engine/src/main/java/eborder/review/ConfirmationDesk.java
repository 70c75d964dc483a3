package eborder.review;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Dossiers;
import eborder.paper.ConfirmationSheet;
import eborder.paper.Paper;
import eborder.paper.Papers;
import eborder.party.Actor;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The paper of the confirmation (form 06): what is still to be signed, what was signed, and the download. */
@UseCase
public class ConfirmationDesk {
    private final InboxRows rows;
    private final ConfirmationSheets sheets;
    private final Dossiers dossiers;
    private final Papers papers;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ConfirmationDesk(
            InboxRows rows,
            ConfirmationSheets sheets,
            Dossiers dossiers,
            Papers papers,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.sheets = sheets;
        this.dossiers = dossiers;
        this.papers = papers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Confirmed dossiers without a signed paper, oldest decision first. */
    public List<UUID> waiting(int most) {
        return rows.withoutConfirmationPaper(most);
    }

    public ConfirmationSheet sheet(UUID dossier) {
        return sheets.of(dossiers.withId(dossier));
    }

    /** Keeps the signed paper; if another node was faster, its paper stays and this one is dropped. */
    public void signed(UUID dossier, byte[] pdf) {
        var subject = "dossier:" + dossier;
        if (papers.of(subject).isPresent()) {
            return;
        }
        var now = clock.instant();
        var paper = Paper.signed(subject, pdf, now);
        papers.add(paper);
        audit.record(new Deed(
                AuditEvent.PAPER_SIGNED,
                now,
                "system",
                subject,
                Map.of("sha256", paper.fingerprint().hex())));
    }

    /** Whether the confirmation can be had, for those who may have it. */
    public boolean isSigned(Actor actor, UUID dossier) {
        requireConcerned(actor, dossier);
        return papers.of("dossier:" + dossier).isPresent();
    }

    /** The signed confirmation, for the filer or an officer of the unit. @throws eborder.shared.Problem NOT_FOUND until it is signed */
    public byte[] download(Actor actor, UUID dossier) {
        requireConcerned(actor, dossier);
        return papers.require("dossier:" + dossier).pdf();
    }

    private void requireConcerned(Actor actor, UUID dossier) {
        if (actor.unit() == null) {
            dossiers.ofFiler(dossier, actor);
        } else {
            dossiers.ofUnit(dossier, actor.reviewingUnit());
        }
    }
}
