package eborder.singlewindow.xmlsignature;

/** What came of checking a message's signature. */
public sealed interface SignatureVerdict {
    /** @param content the message as it was digested, the only text that may be read from here on */
    record Genuine(String content) implements SignatureVerdict {}

    record Refused(SignatureDefect defect) implements SignatureVerdict {}
}
