package eborder.exchange.event;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Hands events out for sending and keeps what became of them; each step is its own short transaction. */
@UseCase
public class WebhookDispatch {
    static final int MOST = 50;
    static final long LEASE_SECONDS = 60;

    /** A receiver that asks for more is asked again after it. */
    private static final long LONGEST_PAUSE_SECONDS = 3600;

    private final CompanyEventLog log;
    private final WebhookQueue queue;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    WebhookDispatch(CompanyEventLog log, WebhookQueue queue, AuditTrail audit, Clock clock) {
        this.log = log;
        this.queue = queue;
        this.audit = audit;
        this.clock = clock;
    }

    /** The next events of one webhook that is due, now the holder's alone for {@link #LEASE_SECONDS}; empty if none is due. */
    public Optional<WebhookClaim> claim(String holder) {
        queue.unnumbered().forEach(log::number);
        return queue.claim(holder, LEASE_SECONDS)
                .map(due ->
                        new WebhookClaim(due.id(), holder, due.url(), log.after(due.company(), due.position(), MOST)));
    }

    /** What the receiver said to them. */
    public void answered(WebhookClaim claim, WebhookAnswer answer) {
        if (answer.outcome() == WebhookAnswer.Outcome.TAKEN) {
            queue.delivered(claim);
            return;
        }
        long pause = Math.min(answer.pause().toSeconds(), LONGEST_PAUSE_SECONDS);
        boolean gone = answer.outcome() == WebhookAnswer.Outcome.GONE;
        queue.failed(claim, answer.reason(), pause, gone)
                .ifPresent(reason -> audit.record(new Deed(
                        AuditEvent.WEBHOOK_SWITCHED_OFF,
                        clock.instant(),
                        "system",
                        "webhook:" + claim.id(),
                        Map.of("reason", reason.name(), "error", answer.reason()))));
    }
}
