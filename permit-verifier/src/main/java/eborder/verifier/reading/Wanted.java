package eborder.verifier.reading;

/** What a reader is to find out. */
public enum Wanted {
    /** Whether the file is a paper of ours. */
    GENUINENESS,
    /** The same, and whether it keeps to PDF/A and PDF/UA, which takes seconds. */
    AND_CONFORMANCE,
    /** Which signatures it carries, whosesoever they are. */
    SIGNATURES
}
