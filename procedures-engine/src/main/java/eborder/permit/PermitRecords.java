package eborder.permit;

import eborder.audit.AuditEvent;
import eborder.audit.Deed;
import eborder.dossier.DossierDeeds;
import eborder.dossier.Dossiers;
import eborder.exchange.Outbox;
import eborder.paper.PapersToSign;
import eborder.party.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** Writes down that a permit was issued or has ended: for the audit trail, the company and the single window. */
@ApplicationScoped
public class PermitRecords {
    private final PermitNotices notices;
    private final PapersToSign toSign;
    private final Outbox outbox;
    private final Dossiers dossiers;
    private final DossierDeeds deeds;

    @Inject
    PermitRecords(PermitNotices notices, PapersToSign toSign, Outbox outbox, Dossiers dossiers, DossierDeeds deeds) {
        this.notices = notices;
        this.toSign = toSign;
        this.outbox = outbox;
        this.dossiers = dossiers;
        this.deeds = deeds;
    }

    /** It has ended before its time: the audit trail says why, the single window is told if it was issued. */
    public void ended(Permit permit, String by, Instant now) {
        toSign.drop(permit.subject());
        if (permit.sealDigits() != null) {
            outbox.add(notices.revoked(permit, now));
        }
        record(new Deed(event(permit.status()), now, by, permit.subject(), Map.of("reason", reason(permit))), permit);
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
        record(new Deed(event, now, by.username(), permit.subject(), facts), permit);
    }

    public void issued(Permit permit, Instant now) {
        outbox.add(notices.issued(permit, now));
        var facts = Map.of("dossier", permit.dossier().toString());
        record(new Deed(AuditEvent.PERMIT_ISSUED, now, "system", permit.subject(), facts), permit);
    }

    private void record(Deed deed, Permit permit) {
        var number = permit.number() == null ? null : permit.number().written();
        deeds.record(deed, dossiers.withId(permit.dossier()), number);
    }
}
