package eborder.permit;

import eborder.paper.Paper;
import eborder.paper.PaperToSign;
import eborder.paper.Papers;
import eborder.paper.PapersToSign;
import eborder.paper.Signers;
import eborder.paper.SigningJob;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The short transactions around signing: take approved permits, keep what was printed, make them VALID with seal and paper. */
@UseCase
public class PermitIssue {
    private final Permits permits;
    private final PermitOrders orders;
    private final PapersToSign toSign;
    private final Papers papers;
    private final PermitRecords records;
    private final Clock clock;

    @Inject
    PermitIssue(
            Permits permits,
            PermitOrders orders,
            PapersToSign toSign,
            Papers papers,
            PermitRecords records,
            Clock clock) {
        this.permits = permits;
        this.orders = orders;
        this.toSign = toSign;
        this.papers = papers;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Takes up to so many approved permits under a lease, of those who may sign now; a node that dies gives them back when it ends.
     *
     * @param screened whether their holders must be clear, or an officer have decided about them
     */
    public List<PermitOrder> claim(int most, Signers signers, boolean screened) {
        var now = clock.instant();
        var taken = permits.withIds(permits.claimApproved(most, signers, screened, now));
        var printed = toSign.of(taken.stream().map(Permit::subject).toList()).stream()
                .map(PaperToSign::job)
                .collect(Collectors.toMap(SigningJob::subject, Function.identity()));
        return taken.stream()
                .map(permit -> orders.of(permit, printed.get(permit.subject()), now))
                .toList();
    }

    /** Keeps what is to be signed before a signature is asked for. @return the jobs by their subject */
    public Map<String, SigningJob> printed(Collection<PrintedPermit> printed) {
        var now = clock.instant();
        var jobs = new HashMap<String, SigningJob>();
        for (var permit : printed) {
            var paper = PaperToSign.printed(permit.asked(), permit.sealDigits(), permit.pdf(), now);
            toSign.add(paper);
            jobs.put(permit.asked().subject(), paper.job());
        }
        return jobs;
    }

    /** Makes the permits VALID, keeps the papers, tells the single window. What was revoked meanwhile stays revoked. */
    public void issued(Collection<IssuedPaper> finished) {
        var now = clock.instant();
        var byId = finished.stream().collect(Collectors.toMap(IssuedPaper::permit, Function.identity()));
        for (var permit : permits.withIds(byId.keySet())) {
            var printed = toSign.of(permit.subject());
            if (permit.status().allows(PermitStatus.Step.ISSUE) && printed.isPresent()) {
                permit.issue(printed.get().sealDigits(), now);
                var paper = byId.get(permit.id()).paper();
                papers.add(Paper.signed(permit.subject(), paper.pdf(), now), paper.stamped());
                records.issued(permit, now);
            }
            toSign.drop(permit.subject());
        }
    }

    /** Gives orders back that aren't signed now; they are tried again after the pause. */
    public void failed(Collection<UUID> ids, int pauseSeconds) {
        permits.postpone(ids, pauseSeconds);
    }
}
