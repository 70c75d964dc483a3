package eborder.dossier.signing;

/** The parts of signing that a self-test goes through, in order. */
public enum TestPart {
    /** The program reached us with a code that is in force. */
    PROGRAM,
    /** Its computer's clock is about right. */
    CLOCK,
    /** It opened a key; what hindered it is a {@link KeyFault}. */
    KEY,
    /** The company may sign with the key's certificate. */
    CERTIFICATE,
    /** A signature over a challenge holds. */
    SIGNATURE;

    public String messageKey() {
        return "self-test.part." + name();
    }
}
