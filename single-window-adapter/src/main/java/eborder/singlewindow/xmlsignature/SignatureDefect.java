package eborder.singlewindow.xmlsignature;

import java.security.SignatureException;

/** Why a message is not taken for the partner's. */
public enum SignatureDefect {
    MISSING("the message must be signed"),
    REPEATED("more than one signature stands where one belongs"),
    UNREADABLE("the signature cannot be read"),
    ALGORITHM("the signature uses an algorithm that is not allowed"),
    NOT_WHOLE("the signature must cover the whole message, and nothing else"),
    PROPERTIES("the signed properties are missing or name another certificate"),
    UNTRUSTED("the signer's certificate is not the one agreed"),
    EXPIRED("the signer's certificate is not valid at this time"),
    REVOKED("the signer's certificate is revoked"),
    STATUS_UNKNOWN("no current revocation list says whether the signer's certificate is revoked"),
    OTHER_COMPANY("the signer's certificate does not name the company that declares"),
    ALTERED("the signature does not fit the message");

    private final String text;

    SignatureDefect(String text) {
        this.text = text;
    }

    /** The stable code that partners hear, for example {@code SIGNATURE_MISSING}. */
    public String code() {
        return "SIGNATURE_" + name();
    }

    public String text() {
        return text;
    }

    /** Ends the checking; never leaves this package. */
    SignatureException refused() {
        return new SignatureException(name());
    }

    SignatureException refused(Throwable cause) {
        return new SignatureException(name(), cause);
    }

    /** @param refused that {@link #refused} made */
    static SignatureDefect of(SignatureException refused) {
        return valueOf(refused.getMessage());
    }
}
