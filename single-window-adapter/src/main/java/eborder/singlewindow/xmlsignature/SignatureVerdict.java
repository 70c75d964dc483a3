package eborder.singlewindow.xmlsignature;

import java.security.cert.X509Certificate;
import java.util.Optional;

/** What came of checking a message's signature. */
public sealed interface SignatureVerdict {
    /**
     * @param content what was signed, as it was digested: the only text that may be read from here on
     * @param signer whose key signed; empty if no signature is agreed
     */
    record Genuine(String content, Optional<X509Certificate> signer) implements SignatureVerdict {
        /** Of something that nobody must sign. */
        public static Genuine unasked(String content) {
            return new Genuine(content, Optional.empty());
        }
    }

    record Refused(SignatureDefect defect) implements SignatureVerdict {}
}
