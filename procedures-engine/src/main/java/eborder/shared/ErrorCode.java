package eborder.shared;

/** Stable codes of broken preconditions; the same for pages, REST and messages. The text is message key {@code error.<code>}. */
public enum ErrorCode {
    BAD_REQUEST(Kind.INVALID),
    NOT_SIGNED_IN(Kind.UNAUTHENTICATED),
    NOT_ALLOWED(Kind.FORBIDDEN),
    NO_MANDATE(Kind.FORBIDDEN),
    MANDATE_ENDED(Kind.FORBIDDEN),
    NOT_FOUND(Kind.MISSING),
    CHANGED_BY_SOMEONE_ELSE(Kind.CONFLICT),
    ALREADY_CLAIMED(Kind.CONFLICT),
    NOT_CLAIMED(Kind.CONFLICT),
    STATUS_FORBIDS(Kind.CONFLICT),
    FORM_VERSION_OTHER(Kind.CONFLICT),
    NOT_OFFERED_HERE(Kind.INVALID),
    CHANGE_WAITING(Kind.CONFLICT),
    DOSSIER_ENDED(Kind.CONFLICT),
    CREW_ASHORE(Kind.CONFLICT),
    SHIP_GONE(Kind.CONFLICT),
    PAYMENT_PENDING(Kind.CONFLICT),
    PAYMENT_DIFFERS(Kind.CONFLICT),
    PAYMENT_UNKNOWN(Kind.MISSING),
    PAYMENT_SIGNATURE_WRONG(Kind.FORBIDDEN),
    PAYMENT_MESSAGE_STALE(Kind.FORBIDDEN),
    SAME_PERSON(Kind.FORBIDDEN),
    REASON_MISSING(Kind.INVALID),
    FILE_TOO_LARGE(Kind.INVALID),
    FILE_KIND_UNKNOWN(Kind.INVALID),
    PHOTO_UNUSABLE(Kind.INVALID),
    PASSWORD_TOO_WEAK(Kind.INVALID),
    USERNAME_TAKEN(Kind.CONFLICT),
    TOO_MANY_TRIES(Kind.INVALID),
    WRONG_NAME_OR_PASSWORD(Kind.UNAUTHENTICATED),
    ACCOUNT_SUSPENDED(Kind.FORBIDDEN),
    WRONG_PASSWORD(Kind.INVALID),
    WRONG_PIN(Kind.FORBIDDEN),
    NO_SIGNING_KEY(Kind.FORBIDDEN),
    SIGNING_SITTING_NEEDED(Kind.FORBIDDEN),
    SIGNING_JOB_DIFFERS(Kind.CONFLICT),
    TAX_CODE_TAKEN(Kind.CONFLICT),
    DOSSIER_UNSIGNED(Kind.CONFLICT),
    ALREADY_SIGNED(Kind.CONFLICT),
    SIGNING_CODE_UNKNOWN(Kind.MISSING),
    SIGNING_CODE_USED(Kind.CONFLICT),
    SIGNING_CODE_EXPIRED(Kind.CONFLICT),
    SIGNING_NOT_PREPARED(Kind.CONFLICT),
    SIGNATURE_UNREADABLE(Kind.INVALID),
    SIGNATURE_ALGORITHM(Kind.INVALID),
    SIGNATURE_OTHER_CONTENT(Kind.INVALID),
    SIGNATURE_TIME(Kind.INVALID),
    SIGNATURE_WRONG(Kind.INVALID),
    CERTIFICATE_UNREADABLE(Kind.INVALID),
    CERTIFICATE_EXPIRED(Kind.INVALID),
    CERTIFICATE_PURPOSE(Kind.INVALID),
    CERTIFICATE_OTHER_COMPANY(Kind.INVALID),
    CERTIFICATE_UNTRUSTED(Kind.INVALID),
    CERTIFICATE_REVOKED(Kind.INVALID),
    PRINTING_FAILED(Kind.OUTSIDE),
    SYMBOL_UNREADABLE(Kind.OUTSIDE),
    SIGNING_FAILED(Kind.OUTSIDE),
    TIME_STAMP_FAILED(Kind.OUTSIDE),
    TIME_STAMPS_OVERDUE(Kind.OUTSIDE),
    REVOCATION_UNKNOWN(Kind.OUTSIDE),
    CERTIFICATE_STATUS_UNKNOWN(Kind.OUTSIDE),
    DELIVERY_FAILED(Kind.OUTSIDE),
    GATEWAY_FAILED(Kind.OUTSIDE);

    /** What went wrong in principle; decides the HTTP status and whether a relay tries again. */
    public enum Kind {
        INVALID(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        MISSING(404),
        CONFLICT(409),
        OUTSIDE(502);

        private final int httpStatus;

        Kind(int httpStatus) {
            this.httpStatus = httpStatus;
        }

        public int httpStatus() {
            return httpStatus;
        }
    }

    private final Kind kind;

    ErrorCode(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public String messageKey() {
        return "error." + name();
    }
}
