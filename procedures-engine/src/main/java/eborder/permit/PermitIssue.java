package eborder.permit;

import eborder.paper.Paper;
import eborder.paper.Papers;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The two short transactions around signing: take approved permits, and make them VALID with seal and paper. */
@UseCase
public class PermitIssue {
    private final Permits permits;
    private final PermitOrders orders;
    private final Papers papers;
    private final PermitRecords records;
    private final Clock clock;

    @Inject
    PermitIssue(Permits permits, PermitOrders orders, Papers papers, PermitRecords records, Clock clock) {
        this.permits = permits;
        this.orders = orders;
        this.papers = papers;
        this.records = records;
        this.clock = clock;
    }

    /** Takes up to so many approved permits under a lease; a node that dies gives them back when it ends. */
    public List<PermitOrder> claim(int most) {
        var now = clock.instant();
        return permits.withIds(permits.claimApproved(most)).stream()
                .map(permit -> orders.of(permit, now))
                .toList();
    }

    /** Makes the permits VALID, keeps the papers, tells the single window. What was revoked meanwhile stays revoked. */
    public void issued(Collection<IssuedPaper> finished) {
        var now = clock.instant();
        var byId = finished.stream().collect(Collectors.toMap(IssuedPaper::permit, Function.identity()));
        for (var permit : permits.withIds(byId.keySet())) {
            if (permit.status().allows(PermitStatus.Step.ISSUE)) {
                var paper = byId.get(permit.id());
                permit.issue(paper.seal().digits(), now);
                papers.add(Paper.signed(permit.subject(), paper.pdf(), now));
                records.issued(permit, now);
            }
        }
    }

    /** Gives orders back that failed; they are tried again after the pause. */
    public void failed(Collection<UUID> ids, int pauseSeconds) {
        permits.postpone(ids, pauseSeconds);
    }
}
