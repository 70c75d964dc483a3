package eborder.exchange;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hands notices out for sending and keeps what became of them; each step is its own short transaction. */
@UseCase
public class DeliveryDesk {
    static final int BATCH = 10;
    static final long LEASE_SECONDS = 60;

    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    DeliveryDesk(Outbox outbox, AuditTrail audit, Clock clock) {
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Notices that are now the holder's alone, at most one per order key, for {@link #LEASE_SECONDS}. */
    public List<Claim> claim(Partner partner, String holder) {
        return outbox.claim(partner, holder, BATCH, LEASE_SECONDS);
    }

    /** @param receipt to be kept, which says more than the trail could; null if there is none */
    public void delivered(Claim claim, String receipt) {
        if (outbox.done(claim, receipt) && receipt == null) {
            record(AuditEvent.NOTICE_DELIVERED, claim.notice(), Map.of());
        }
    }

    private void record(AuditEvent event, Notice notice, Map<String, String> more) {
        var facts = new HashMap<>(more);
        facts.put("kind", notice.kind().name());
        facts.put("message", notice.messageId().toString());
        // a crossing's key stands for a person, whom the trail doesn't follow
        var subject = notice.kind() == NoticeKind.GATE_CROSSED
                ? "crossing:" + notice.messageId()
                : "dossier:" + notice.orderKey();
        audit.record(new Deed(event, clock.instant(), "system", subject, facts));
    }

    /** It will never be taken as it is: parked at once. @param error a code without personal data */
    public void refused(Claim claim, String error) {
        if (outbox.refused(claim, error)) {
            record(AuditEvent.NOTICE_REFUSED, claim.notice(), Map.of("error", error));
        }
    }

    /** How long the oldest notice to a partner has waited; nothing if none waits. */
    public Duration oldestUnsent(Partner partner) {
        return outbox.queues().stream()
                .filter(queue -> queue.partner() == partner)
                .map(queue -> Duration.ofSeconds(queue.oldestSeconds()))
                .findFirst()
                .orElse(Duration.ZERO);
    }

    /** All partners, for whoever watches the portal. */
    public List<PartnerQueue> queues() {
        return outbox.queues();
    }

    /** @param error a code without personal data */
    public void failed(Claim claim, String error) {
        outbox.failed(claim, error);
    }

    /** Gives back claims that were not tried. */
    public void release(List<Claim> claims) {
        claims.forEach(outbox::release);
    }
}
