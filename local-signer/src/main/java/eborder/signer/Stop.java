package eborder.signer;

/** Why the work ends here. Unchecked, caught once, in {@link LocalSigner}. */
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What failed in principle, with the exit code that says so. */
    enum Reason {
        USAGE(2),
        PORTAL_UNREACHABLE(3),
        PORTAL_REFUSED(4),
        KEY_UNREADABLE(5),
        PIN_WRONG(6),
        NO_KEY(7),
        DECLINED(8),
        CLOCK_WRONG(9),
        TOKEN_MISSING(10),
        CERTIFICATE_UNFIT(11),
        SIGNATURE_FAILS(12),
        CHAIN_BROKEN(13),
        CERTIFICATE_REFUSED(14),
        SIGNATURE_REFUSED(15);

        private final int exitCode;

        Reason(int exitCode) {
            this.exitCode = exitCode;
        }

        int exitCode() {
            return exitCode;
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
