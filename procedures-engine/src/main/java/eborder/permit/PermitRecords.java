package eborder.permit;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.exchange.Outbox;
import eborder.paper.PapersToSign;
import eborder.party.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** Writes down that a permit was issued or has ended: for the audit trail and for the single window. */
@ApplicationScoped
public class PermitRecords {
    private final PermitNotices notices;
    private final PapersToSign toSign;
    private final Outbox outbox;
    private final AuditTrail audit;

    @Inject
    PermitRecords(PermitNotices notices, PapersToSign toSign, Outbox outbox, AuditTrail audit) {
        this.notices = notices;
        this.toSign = toSign;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** It has ended before its time: the audit trail says why, the single window is told if it was issued. */
    public void ended(Permit permit, String by, Instant now) {
        toSign.drop(permit.subject());
        if (permit.sealDigits() != null) {
            outbox.add(notices.revoked(permit, now));
        }
        audit.record(new Deed(event(permit.status()), now, by, permit.subject(), Map.of("reason", reason(permit))));
    }

    /** In words, else by its code. */
    static String reason(Permit permit) {
        return permit.endReason().isEmpty() ? permit.endCode() : permit.endReason();
    }

    private static AuditEvent event(PermitStatus status) {
        return switch (status) {
            case REVOKED -> AuditEvent.PERMIT_REVOKED;
            case RETURNED -> AuditEvent.PERMIT_RETURNED;
            case LOST -> AuditEvent.PERMIT_LOST;
            case REPLACED -> AuditEvent.PERMIT_REPLACED;
            case REFUSED -> AuditEvent.PERMIT_REFUSED;
            case REQUESTED, APPROVED, VALID, SUSPENDED -> throw new IllegalArgumentException("it hasn't ended");
        };
    }

    /** Something about it has changed, but it hasn't ended. */
    void changed(AuditEvent event, Permit permit, Actor by, Map<String, String> facts, Instant now) {
        audit.record(new Deed(event, now, by.username(), permit.subject(), facts));
    }

    public void issued(Permit permit, Instant now) {
        outbox.add(notices.issued(permit, now));
        audit.record(new Deed(
                AuditEvent.PERMIT_ISSUED,
                now,
                "system",
                permit.subject(),
                Map.of("dossier", permit.dossier().toString())));
    }
}
