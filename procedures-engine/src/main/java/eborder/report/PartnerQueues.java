package eborder.report;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.exchange.Outbox;
import eborder.exchange.ParkedNotice;
import eborder.exchange.PartnerQueue;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What waits for partners, for the operator. It names no traveller. */
@UseCase
public class PartnerQueues {
    private static final int MOST = 200;

    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PartnerQueues(Outbox outbox, AuditTrail audit, Clock clock) {
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Partners to whom something is open. @throws Problem NOT_ALLOWED unless the operator asks */
    public List<PartnerQueue> queues(Actor actor) {
        actor.require(Role.SYS_ADMIN);
        return outbox.queues();
    }

    /** What isn't repeated by itself any more, newest first, at most 200. @throws Problem NOT_ALLOWED unless the operator asks */
    public List<ParkedNotice> parked(Actor actor) {
        actor.require(Role.SYS_ADMIN);
        return outbox.parked(MOST);
    }

    /** Sends a notice again, as it is and under its own id. @throws Problem NOT_FOUND if it isn't parked, NOT_ALLOWED */
    public void retry(Actor actor, UUID messageId) {
        actor.require(Role.SYS_ADMIN);
        if (messageId == null || !outbox.unpark(messageId)) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        audit.record(new Deed(
                AuditEvent.NOTICE_RETRIED, clock.instant(), actor.username(), "notice:" + messageId, Map.of()));
    }
}
