package eborder.singlewindow.xmlsignature;

import java.security.SignatureException;
import org.w3c.dom.Element;

/** What of a message somebody signs (single-window.md 1.8). */
public enum SignedPart {
    /** All of it, by the system that sends it; the signature stands in {@code SystemSignature}, a child of the root. */
    MESSAGE {
        @Override
        Element signature(String message) throws SignatureException {
            return SignedDocument.signature(message);
        }
    },
    /** {@code Body/Content}, by the person who declares; the signature stands beside it, in {@code Body/Signature}. */
    CONTENT {
        @Override
        Element signature(String message) throws SignatureException {
            return SignedContent.signature(message);
        }
    };

    /** @return the one signature, inside the document that it signs */
    abstract Element signature(String message) throws SignatureException;
}
