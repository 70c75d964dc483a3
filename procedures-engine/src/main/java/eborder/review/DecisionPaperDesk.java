package eborder.review;

import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Dossiers;
import eborder.paper.Paper;
import eborder.paper.PaperToSign;
import eborder.paper.Papers;
import eborder.paper.PapersToSign;
import eborder.paper.SignedPaper;
import eborder.paper.SignedSheet;
import eborder.paper.Signers;
import eborder.paper.SigningJob;
import eborder.party.Actor;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The papers of decisions, confirmations and refusals: what is still to be signed, what was signed, and the download. */
@UseCase
public class DecisionPaperDesk {
    private static final int MOST_COUNTED = 1_000;

    private final UnsignedPapers rows;
    private final DecisionSheets sheets;
    private final Dossiers dossiers;
    private final PapersToSign toSign;
    private final Papers papers;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    DecisionPaperDesk(
            UnsignedPapers rows,
            DecisionSheets sheets,
            Dossiers dossiers,
            PapersToSign toSign,
            Papers papers,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.sheets = sheets;
        this.dossiers = dossiers;
        this.toSign = toSign;
        this.papers = papers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Decided dossiers without their signed paper, of those who may sign now, oldest decision first; at most so many of each kind. */
    public List<DecisionPaper.Due> waiting(int most, Signers signers) {
        return Stream.of(DecisionPaper.values())
                .flatMap(kind -> rows.unsigned(kind, most, signers).stream())
                .toList();
    }

    /** How many papers wait for this person's signature. */
    public int unsigned(Actor actor) {
        return waiting(MOST_COUNTED, Signers.only(actor.account())).size();
    }

    /** What was printed of it already. */
    public Optional<SigningJob> job(DecisionPaper.Due due) {
        return toSign.of(due.subject()).map(PaperToSign::job);
    }

    public SignedSheet sheet(DecisionPaper.Due due) {
        return sheets.of(dossiers.withId(due.dossier()), due.kind());
    }

    /** Keeps what is to be signed before a signature is asked for. */
    public SigningJob printed(DecisionPaper.Due due, String signerName, byte[] pdf) {
        var asked = new PaperToSign.Asked(
                due.dossier(),
                due.subject(),
                due.officer(),
                signerName,
                due.kind().reason());
        var paper = PaperToSign.printed(asked, null, pdf, clock.instant());
        toSign.add(paper);
        return paper.job();
    }

    /** Keeps the signed paper; if another node was faster, its paper stays and this one is dropped. */
    public void signed(DecisionPaper.Due due, SignedPaper signed) {
        toSign.drop(due.subject());
        if (papers.of(due.subject()).isPresent()) {
            return;
        }
        var now = clock.instant();
        var paper = Paper.signed(due.subject(), signed.pdf(), now);
        papers.add(paper, signed.stamped());
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
