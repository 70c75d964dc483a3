package eborder.signer;

/** Why the work ends here. Unchecked, caught once, in {@link LocalSigner}. */
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What failed in principle; its place in the list is the exit code, from 2. */
    enum Reason {
        USAGE,
        PORTAL_UNREACHABLE,
        PORTAL_REFUSED,
        KEY_UNREADABLE,
        PIN_WRONG,
        NO_KEY,
        DECLINED;

        int exitCode() {
            return ordinal() + 2;
        }

        String messageKey() {
            return "stop." + name();
        }
    }

    private final Reason reason;

    /** @param detail for the person, in addition to the text of the reason */
    Stop(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    Stop(Reason reason, Exception cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
