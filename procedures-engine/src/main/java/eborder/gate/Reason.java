package eborder.gate;

/**
 * Why a verdict isn't green, in the order of the decision table (domain.md 3.4), which gives it its colour. Text: message key
 * {@code gate.reason.<name>}.
 */
public enum Reason {
    UNREADABLE,
    BAD_SIGNATURE,
    UNKNOWN_SIGNER,
    /** A party's seal where nobody said who of them stands there. */
    PARTY_CODE,
    UNKNOWN_PERMIT,
    NOT_ON_DEVICE,
    SEAL_DIFFERS,
    UNKNOWN_CONTENT,
    CLOCK_BACK,
    CLOCK_DOUBTFUL,
    LIST_TOO_OLD,
    STALE_LIST,
    NOT_ISSUED,
    LISTED,
    REVOKED,
    SUSPENDED,
    RETURNED,
    REPORTED_LOST,
    REPLACED,
    NOT_YET_VALID,
    EXPIRED,
    OUT_OF_HOURS,
    WRONG_GATE,
    SHIP_LEFT,
    SHIP_NOT_KNOWN,
    ENTRY_NOT_DONE,
    NOT_MOORED,
    EXIT_STARTED,
    ID_MISMATCH,
    NAME_DIFFERS,
    DOCUMENT_EXPIRED,
    FACE_MISMATCH,
    DOUBLE_OUT,
    IN_WITHOUT_OUT,
    DOUBLE_IN,
    OUT_WITHOUT_IN,
    /** Told so that the traveller learns nothing: the duty officer sees why. */
    ALERT;

    public String messageKey() {
        return "gate.reason." + name();
    }
}
