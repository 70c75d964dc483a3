package eborder.dossier.signing;

/** What goes wrong beside the key, as the program there tells it. */
public enum KeyFault {
    /** The file, or the token's library, can't be read. */
    KEY_UNREADABLE,
    TOKEN_MISSING,
    PIN_WRONG,
    /** There is none, or several. */
    NO_KEY,
    /** Not in force, or not for signing. */
    CERTIFICATE_UNFIT,
    /** What it signs doesn't fit its own certificate. */
    SIGNATURE_FAILS,
    /** Its certificates don't lead from one to the next. */
    CHAIN_BROKEN;

    public String messageKey() {
        return "self-test.fault." + name();
    }
}
