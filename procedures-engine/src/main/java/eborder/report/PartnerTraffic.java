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
    private static final int LONGEST_REASON = 500;

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
        record(AuditEvent.NOTICE_RETRIED, actor, "notice:" + messageId, Map.of());
    }

    /**
     * Says why a parked notice should never be sent; another operator has to agree.
     *
     * @param reason without anybody's name, at most 500 characters
     * @throws Problem BAD_REQUEST with the property {@code reason} for none or a longer one; NOT_FOUND if it isn't parked or somebody has
     *     asked already; NOT_ALLOWED
     */
    public void askToDiscard(Actor actor, UUID messageId, String reason) {
        actor.require(Role.SYS_ADMIN);
        var said = reason == null ? "" : reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "reason"));
        }
        if (messageId == null || !outbox.askToDiscard(messageId, actor.username(), said)) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        record(AuditEvent.NOTICE_DISCARD_ASKED, actor, "notice:" + messageId, Map.of("reason", said));
    }

    /**
     * Agrees that a notice is given up: those behind it are sent.
     *
     * @throws Problem SAME_PERSON for who has asked for it; NOT_FOUND if nobody has; NOT_ALLOWED
     */
    public void discard(Actor actor, UUID messageId) {
        actor.require(Role.SYS_ADMIN);
        if (messageId == null || !outbox.discard(messageId, actor.username())) {
            boolean own = outbox.parked(MOST_PARKED).stream()
                    .anyMatch(notice -> notice.messageId().equals(messageId)
                            && actor.username().equals(notice.discardAskedBy()));
            throw new Problem(own ? ErrorCode.SAME_PERSON : ErrorCode.NOT_FOUND);
        }
        record(AuditEvent.NOTICE_DISCARDED, actor, "notice:" + messageId, Map.of());
    }

    /** Sends all that a partner has refused again. @return how many, at most 200 at once @throws Problem NOT_ALLOWED */
    public int retryAll(Actor actor, Partner partner) {
        actor.require(Role.SYS_ADMIN);
        var parked = outbox.parked(MOST_PARKED).stream()
                .filter(notice -> notice.partner() == partner)
                .map(ParkedNotice::messageId)
                .toList();
        parked.forEach(outbox::unpark);
        record(
                AuditEvent.NOTICE_RETRIED,
                actor,
                "partner:" + partner.name(),
                Map.of("notices", String.valueOf(parked.size())));
        return parked.size();
    }

    private void record(AuditEvent event, Actor actor, String subject, Map<String, String> facts) {
        audit.record(new Deed(event, clock.instant(), actor.username(), subject, facts));
    }
}
