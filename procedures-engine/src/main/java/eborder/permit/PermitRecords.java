package eborder.permit;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.exchange.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** Writes down that a permit was issued: for the audit trail and for the single window. */
@ApplicationScoped
public class PermitRecords {
    private final PermitNotices notices;
    private final Outbox outbox;
    private final AuditTrail audit;

    @Inject
    PermitRecords(PermitNotices notices, Outbox outbox, AuditTrail audit) {
        this.notices = notices;
        this.outbox = outbox;
        this.audit = audit;
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
