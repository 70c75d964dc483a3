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
    static final long LEASE_SECONDS = 60;

    private final Outbox outbox;
    private final MessageArchive archive;
    private final Breakers breakers;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    DeliveryDesk(Outbox outbox, MessageArchive archive, Breakers breakers, AuditTrail audit, Clock clock) {
        this.outbox = outbox;
        this.archive = archive;
        this.breakers = breakers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Notices that are now the holder's alone, at most one per order key, for {@link #LEASE_SECONDS}; none while the partner's breaker is
     * open, one if it is to be tried again.
     *
     * @param most how many of them one message may hold
     */
    public List<Claim> claim(Partner partner, String holder, int most) {
        return outbox.claim(partner, holder, breakers.allowed(partner, most), LEASE_SECONDS);
    }

    /** Archives what went over the wire, whose hashes the trail keeps, and marks the notices that are still the holder's. */
    public void delivered(List<Claim> claims, Exchange exchange) {
        var partner = claims.get(0).notice().kind().partner();
        var id = archive.add(partner, clock.instant(), exchange);
        int marked = outbox.done(claims, id);
        breakers.succeeded(partner);
        var facts = new HashMap<>(MessageArchive.facts(id, exchange));
        facts.put("notices", String.valueOf(marked));
        if (partner == Partner.SINGLE_WINDOW && claims.size() == 1) {
            record(AuditEvent.NOTICE_DELIVERED, claims.get(0).notice(), facts);
        } else {
            audit.record(new Deed(
                    AuditEvent.NOTICE_DELIVERED, clock.instant(), "system", "partner:" + partner.name(), facts));
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
        breakers.succeeded(claim.notice().kind().partner());
        if (outbox.refused(claim, error)) {
            record(AuditEvent.NOTICE_REFUSED, claim.notice(), Map.of("error", error));
        }
    }

    /** How long the oldest notice to a partner has waited; nothing if none waits. */
    public Duration oldestUnsent(Partner partner) {
        return outbox.oldestUnsent(partner);
    }

    /** All partners, for whoever watches the portal. */
    public List<PartnerQueue> queues() {
        return outbox.queues();
    }

    /** @param error a code without personal data; {@code pause} that the partner asked for, zero if it didn't */
    public void failed(List<Claim> claims, String error, Duration pause) {
        claims.forEach(claim -> outbox.failed(claim, error));
        breakers.failed(claims.get(0).notice().kind().partner(), error, pause);
    }

    /** Gives back claims that were not tried. */
    public void release(List<Claim> claims) {
        claims.forEach(outbox::release);
    }
}
