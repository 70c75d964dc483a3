package eborder.permit;

import java.time.Instant;

/** What the public is told of a permit. Text: message key {@code permit-public.<name>}. */
public enum PublicState {
    VALID,
    NOT_YET_VALID,
    EXPIRED,
    /** Not good now, for whatever reason: that is told to nobody but its filer and the unit. */
    REVOKED,
    /** There is a permit, but this barcode isn't the one that was issued. */
    CHANGED,
    /** No such permit, or not its check part: the two look the same. */
    UNKNOWN;

    static PublicState of(PermitStatus status, Validity validity, Instant now) {
        return switch (status) {
            case VALID -> inTime(validity, now);
            case SUSPENDED, REVOKED, RETURNED, LOST, REPLACED -> REVOKED;
            case REQUESTED, APPROVED, REFUSED -> UNKNOWN;
        };
    }

    private static PublicState inTime(Validity validity, Instant now) {
        if (!validity.hasBegun(now)) {
            return NOT_YET_VALID;
        }
        return validity.hasEnded(now) ? EXPIRED : VALID;
    }

    public String messageKey() {
        return "permit-public." + name();
    }
}
