package eborder.review;

import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Dossiers;
import eborder.paper.Paper;
import eborder.paper.Papers;
import eborder.paper.SignedSheet;
import eborder.party.Actor;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The papers of decisions, confirmations and refusals: what is still to be signed, what was signed, and the download. */
@UseCase
public class DecisionPaperDesk {
    private final InboxRows rows;
    private final DecisionSheets sheets;
    private final Dossiers dossiers;
    private final Papers papers;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    DecisionPaperDesk(
            InboxRows rows, DecisionSheets sheets, Dossiers dossiers, Papers papers, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.sheets = sheets;
        this.dossiers = dossiers;
        this.papers = papers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Decided dossiers without their signed paper, oldest decision first; at most so many of each kind. */
    public List<DecisionPaper.Due> waiting(int most) {
        return Stream.concat(
                        rows.withoutConfirmationPaper(most).stream()
                                .map(dossier -> new DecisionPaper.Due(dossier, DecisionPaper.CONFIRMATION)),
                        rows.withoutRefusalPaper(most).stream()
                                .map(dossier -> new DecisionPaper.Due(dossier, DecisionPaper.REFUSAL)))
                .toList();
    }

    public SignedSheet sheet(DecisionPaper.Due due) {
        return sheets.of(dossiers.withId(due.dossier()), due.kind());
    }

    /** Keeps the signed paper; if another node was faster, its paper stays and this one is dropped. */
    public void signed(DecisionPaper.Due due, byte[] pdf) {
        var subject = due.kind().subject(due.dossier());
        if (papers.of(subject).isPresent()) {
            return;
        }
        var now = clock.instant();
        var paper = Paper.signed(subject, pdf, now);
        papers.add(paper);
        audit.record(new Deed(
                due.kind().event(),
                now,
                "system",
                "dossier:" + due.dossier(),
                Map.of("sha256", paper.fingerprint().hex())));
    }

    /** Whether the paper can be had, for those who may have it. */
    public boolean isSigned(Actor actor, UUID dossier, DecisionPaper kind) {
        requireConcerned(actor, dossier);
        return papers.of(kind.subject(dossier)).isPresent();
    }

    /** The signed paper, for the filer or an officer of the unit. @throws eborder.shared.Problem NOT_FOUND until it is signed */
    public byte[] download(Actor actor, UUID dossier, DecisionPaper kind) {
        requireConcerned(actor, dossier);
        return papers.require(kind.subject(dossier)).pdf();
    }

    private void requireConcerned(Actor actor, UUID dossier) {
        if (actor.unit() == null) {
            dossiers.ofFiler(dossier, actor);
        } else {
            dossiers.ofUnit(dossier, actor.reviewingUnit());
        }
    }
}
