package eborder.paper;

/** Why a signature doesn't hold. Text: message key {@code signature-defect.<name>}. */
public enum SignatureDefect {
    /** The file isn't what was signed, or the signature isn't what was made. */
    ALTERED,
    /** The certificate had been revoked, or it can't be told that the signature is older than that. */
    CERTIFICATE_REVOKED,
    /** The certificate had ended, or hadn't begun, or isn't for signing. */
    CERTIFICATE_UNFIT,
    /** Nobody who is trusted vouches for the signer. */
    UNTRUSTED,
    /** Anything else that keeps it from being certain. */
    NOT_PROVEN;

    public String messageKey() {
        return "signature-defect." + name();
    }
}
