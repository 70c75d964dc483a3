package eborder.permit;

/**
 * What is wrong with a scan that is no genuine seal; the same names stand in docs/seal.md and its vectors. The first that
 * a reader meets from front to back counts, the signature last.
 */
public enum SealFault {
    /** Neither a seal nor a permit number. */
    NO_SEAL,
    /** More characters than any seal has. */
    TOO_LONG,
    /** A character that its spelling doesn't have: a keyboard language may have changed it. */
    CHANGED_TEXT,
    /** Digits or base32 that no writer would have made of whole bytes. */
    OTHER_SPELLING,
    TRUNCATED,
    OTHER_VERSION,
    OTHER_COUNTRY,
    /** Signer or certificate reference that the header can't hold. */
    BAD_SIGNER,
    /** Another set of message features. */
    OTHER_LAYOUT,
    /** Another kind of document, of whatever authority. */
    OTHER_CATEGORY,
    /** A date that isn't in the calendar, or two in the wrong order. */
    BAD_DATE,
    /** A feature's length not in its shortest spelling, or beyond 255. */
    BAD_LENGTH,
    REPEATED_FEATURE,
    UNORDERED_FEATURES,
    NO_SIGNATURE,
    BYTES_AFTER_SIGNATURE,
    MISSING_FEATURE,
    /** A feature that is shorter or longer than its kind. */
    BAD_SIZE,
    /** Text that isn't C40, or empty, or too long. */
    BAD_TEXT,
    UNKNOWN_SIGNER,
    UNKNOWN_CERTIFICATE,
    /** The certificate hadn't begun, had ended or was withdrawn on the day of signature. */
    CERTIFICATE_NOT_IN_FORCE,
    /** The other of the two values that would do: a second seal of one permit. */
    HIGH_S,
    WRONG_SIGNATURE;

    /** Whether the seal is whole, but nobody whom we know on its day has signed it. */
    public boolean concernsSigner() {
        return this == UNKNOWN_SIGNER || this == UNKNOWN_CERTIFICATE || this == CERTIFICATE_NOT_IN_FORCE;
    }
}
