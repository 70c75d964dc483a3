package eborder.exchange;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
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

    /** Notices that are now the holder's alone, at most one per dossier, for {@link #LEASE_SECONDS}. */
    public List<Claim> claim(String holder) {
        return outbox.claim(holder, BATCH, LEASE_SECONDS);
    }

    public void delivered(Claim claim) {
        if (!outbox.done(claim)) {
            return;
        }
        Notice notice = claim.notice();
        audit.record(new Deed(
                AuditEvent.NOTICE_DELIVERED,
                clock.instant(),
                "system",
                "dossier:" + notice.orderKey(),
                Map.of(
                        "kind",
                        notice.kind().name(),
                        "message",
                        notice.messageId().toString())));
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
