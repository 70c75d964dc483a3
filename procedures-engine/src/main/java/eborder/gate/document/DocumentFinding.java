package eborder.gate.document;

/** In what a document doesn't agree with a permit. Named like the reasons of a verdict. */
public enum DocumentFinding {
    /** Another number or birth date: another document, or another person's. */
    ID_MISMATCH,
    /** Number and birth date agree, the spelling of the name or the nationality doesn't. */
    NAME_DIFFERS,
    DOCUMENT_EXPIRED
}
