package eborder.exchange.event;

import eborder.audit.AuditEvent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may happen to a dossier or its permits that its company is told. */
public enum EventKind {
    FILED(AuditEvent.DOSSIER_FILED),
    REVIEW_BEGUN(AuditEvent.DOSSIER_CLAIMED),
    SUPPLEMENT_ASKED(AuditEvent.SUPPLEMENT_ASKED),
    CONFIRMED(AuditEvent.DOSSIER_CONFIRMED),
    REFUSED(AuditEvent.DOSSIER_REFUSED),
    /** What was refused was carried out on board. */
    DONE_ON_BOARD(AuditEvent.DONE_ON_BOARD),
    AMENDED(AuditEvent.DOSSIER_AMENDED),
    CANCELLED(AuditEvent.DOSSIER_CANCELLED),
    WITHDRAWN(AuditEvent.DOSSIER_WITHDRAWN),
    LAPSED(AuditEvent.DOSSIER_LAPSED),
    FEE_PAID(AuditEvent.FEE_PAID),
    FEE_REFUNDED(AuditEvent.FEE_REFUNDED),
    PERMIT_ISSUED(AuditEvent.PERMIT_ISSUED),
    PERMIT_SUSPENDED(AuditEvent.PERMIT_SUSPENDED),
    PERMIT_RESUMED(AuditEvent.PERMIT_RESUMED),
    PERMIT_RETURNED(AuditEvent.PERMIT_RETURNED),
    PERMIT_LOST(AuditEvent.PERMIT_LOST),
    PERMIT_REPLACED(AuditEvent.PERMIT_REPLACED),
    PERMIT_REVOKED(AuditEvent.PERMIT_REVOKED),
    PERMIT_REFUSED(AuditEvent.PERMIT_REFUSED);

    private final AuditEvent deed;

    EventKind(AuditEvent deed) {
        this.deed = deed;
    }

    /** Empty for deeds that are no company's affair. */
    public static Optional<EventKind> of(AuditEvent deed) {
        return Arrays.stream(values()).filter(kind -> kind.deed == deed).findFirst();
    }

    /** As in the type of a CloudEvent, for example {@code supplement-asked}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
