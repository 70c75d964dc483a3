package eborder.report;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.exchange.ExchangeRow;
import eborder.exchange.Outbox;
import eborder.exchange.ParkedNotice;
import eborder.exchange.Partner;
import eborder.exchange.PartnerState;
import eborder.exchange.Traffic;
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

/** What goes to partners, what waits and what was given up, for the operator. It names no traveller. */
@UseCase
public class PartnerTraffic {
    private static final int MOST_PARKED = 200;
    private static final int MOST_EXCHANGES = 100;

    private final Outbox outbox;
    private final Traffic traffic;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PartnerTraffic(Outbox outbox, Traffic traffic, AuditTrail audit, Clock clock) {
        this.outbox = outbox;
        this.traffic = traffic;
        this.audit = audit;
        this.clock = clock;
    }

    /** How it stands with every partner. @throws Problem NOT_ALLOWED unless the operator asks */
    public List<PartnerState> partners(Actor actor) {
        actor.require(Role.SYS_ADMIN);
        return traffic.partners();
    }

    /** What was exchanged, newest first, at most 100. @throws Problem NOT_ALLOWED unless the operator asks */
    public List<ExchangeRow> exchanges(Actor actor) {
        actor.require(Role.SYS_ADMIN);
        return traffic.newest(MOST_EXCHANGES);
    }

    /** What isn't repeated by itself any more, newest first, at most 200. @throws Problem NOT_ALLOWED unless the operator asks */
    public List<ParkedNotice> parked(Actor actor) {
        actor.require(Role.SYS_ADMIN);
        return outbox.parked(MOST_PARKED);
    }

    /** Sends a notice again, as it is and under its own id. @throws Problem NOT_FOUND if it isn't parked, NOT_ALLOWED */
    public void retry(Actor actor, UUID messageId) {
        actor.require(Role.SYS_ADMIN);
        if (messageId == null || !outbox.unpark(messageId)) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        record(actor, "notice:" + messageId, Map.of());
    }

    /** Sends all that a partner has refused again. @return how many, at most 200 at once @throws Problem NOT_ALLOWED */
    public int retryAll(Actor actor, Partner partner) {
        actor.require(Role.SYS_ADMIN);
        var parked = outbox.parked(MOST_PARKED).stream()
                .filter(notice -> notice.partner() == partner)
                .map(ParkedNotice::messageId)
                .toList();
        parked.forEach(outbox::unpark);
        record(actor, "partner:" + partner.name(), Map.of("notices", String.valueOf(parked.size())));
        return parked.size();
    }

    private void record(Actor actor, String subject, Map<String, String> facts) {
        audit.record(new Deed(AuditEvent.NOTICE_RETRIED, clock.instant(), actor.username(), subject, facts));
    }
}
