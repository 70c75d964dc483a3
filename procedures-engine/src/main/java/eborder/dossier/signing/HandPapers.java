package eborder.dossier.signing;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Dossiers;
import eborder.dossier.signing.HandSession.Kind;
import eborder.paper.HandKey;
import eborder.paper.PaperToSign;
import eborder.paper.PapersToSign;
import eborder.paper.SignedPaper;
import eborder.paper.SigningJob;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.OneTimeCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A session in which an officer signs papers with a key in the own hands: opened, and closed with all of them signed. */
@UseCase
public class HandPapers {
    private final HandSessions sessions;
    private final PapersToSign papers;
    private final Dossiers dossiers;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    HandPapers(HandSessions sessions, PapersToSign papers, Dossiers dossiers, AuditTrail audit, Clock clock) {
        this.sessions = sessions;
        this.papers = papers;
        this.dossiers = dossiers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens a session for the printed papers that wait for the officer's signature, the oldest fifty.
     *
     * @throws Problem NOTHING_TO_SIGN if there are none, NOT_ALLOWED for those who sign nothing
     */
    public OpenedSession open(Actor officer) {
        officer.reviewingUnit();
        var waiting = papers.ofOfficer(officer.account(), HandSigning.MOST_ITEMS);
        if (waiting.isEmpty()) {
            throw new Problem(ErrorCode.NOTHING_TO_SIGN);
        }
        var now = clock.instant();
        sessions.removeOld(now);
        var code = OneTimeCode.draw();
        var session = HandSession.open(code, officer, Kind.PAPERS, now);
        var items = new ArrayList<HandItem>();
        waiting.forEach(paper -> items.add(
                HandItem.paper(session.digest(), items.size() + 1, paper.job().id())));
        sessions.add(session, items);
        return new OpenedSession(code.written(), session.expiresAt(), items.size());
    }

    /** In order. @throws Problem SIGNING_JOB_DIFFERS if one was signed meanwhile, or won't be any more */
    List<PaperInHand> items(Actor officer, String code) {
        return sessions.items(sessions.own(officer, code)).stream()
                .map(item -> inHand(waiting(officer, item)))
                .toList();
    }

    /** One of them. @throws Problem NOT_FOUND if the session has no such number, and as {@link #items} */
    PaperInHand item(Actor officer, String code, int no) {
        return sessions.items(sessions.own(officer, code)).stream()
                .skip(no - 1L)
                .findFirst()
                .map(item -> inHand(waiting(officer, item)))
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /** Keeps the officer's signatures, all or none; the agency's follow. Nobody signs by this code any more. */
    void keep(Actor officer, String code, HandKey key, Map<SigningJob, SignedPaper> signed) {
        var now = clock.instant();
        var session = sessions.own(officer, code);
        session.use(now);
        for (var item : sessions.items(session)) {
            var paper = waiting(officer, item);
            paper.signedByOfficer(signed.get(paper.job()));
            record(officer, paper.job(), key, now);
        }
    }

    private PaperToSign waiting(Actor officer, HandItem item) {
        return papers.withId(item.subject())
                .filter(paper -> paper.waitsFor(officer.account()))
                .orElseThrow(() -> new Problem(ErrorCode.SIGNING_JOB_DIFFERS));
    }

    private PaperInHand inHand(PaperToSign paper) {
        var dossier = dossiers.withId(paper.job().dossier());
        return new PaperInHand(paper.job(), dossier.number(), dossier.procedureCode(), paper.size());
    }

    private void record(Actor officer, SigningJob job, HandKey key, Instant now) {
        audit.record(new Deed(
                AuditEvent.PAPER_SIGNED_BY_HAND,
                now,
                officer.username(),
                "dossier:" + job.dossier(),
                Map.of(
                        "subject", job.subject(),
                        "sha256", job.fingerprint().hex(),
                        "serial", key.entry().serial())));
    }
}
