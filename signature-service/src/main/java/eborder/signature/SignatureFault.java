package eborder.signature;

/** What can be wrong with the signatures of a paper (reliability.md F1, F2, T41). */
public enum SignatureFault {
    /** Too large, or no PDF that can be read. */
    UNREADABLE,
    /** Fewer signatures than expected, none, or more. */
    WRONG_NUMBER_OF_SIGNATURES,
    /** Not the officer first and the agency after that (Decree 30/2020, article 32). */
    WRONG_ORDER,
    /** Bytes follow the last signed one, or the signed range leaves out more than the signature itself. */
    NOT_SIGNED_TO_THE_END,
    /** A signature is not valid: broken, not trusted, or the paper was changed in a way that it forbids. */
    NOT_VALID,
    /** A signer's certificate had been revoked, or it can't be told that he signed before. */
    CERTIFICATE_REVOKED,
    /** A signer's certificate had ended, or hadn't begun, or isn't for this. */
    CERTIFICATE_UNFIT,
    /** A signature carries no valid time stamp. */
    NOT_TIME_STAMPED
}
