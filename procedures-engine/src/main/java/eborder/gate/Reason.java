package eborder.gate;

/** Why a verdict isn't green, in the order of the decision table (domain.md 3.4). Text: message key {@code gate.reason.<name>}. */
public enum Reason {
    UNREADABLE(Colour.RED),
    BAD_SIGNATURE(Colour.RED),
    UNKNOWN_SIGNER(Colour.RED),
    UNKNOWN_PERMIT(Colour.RED),
    SEAL_DIFFERS(Colour.RED),
    UNKNOWN_CONTENT(Colour.AMBER),
    NOT_ISSUED(Colour.RED),
    REVOKED(Colour.RED),
    SUSPENDED(Colour.RED),
    RETURNED(Colour.RED),
    REPORTED_LOST(Colour.RED),
    REPLACED(Colour.RED),
    NOT_YET_VALID(Colour.RED),
    EXPIRED(Colour.RED),
    OUT_OF_HOURS(Colour.RED),
    WRONG_GATE(Colour.RED),
    SHIP_LEFT(Colour.RED),
    ENTRY_NOT_DONE(Colour.RED),
    NOT_MOORED(Colour.RED),
    EXIT_STARTED(Colour.RED),
    DOUBLE_OUT(Colour.AMBER),
    IN_WITHOUT_OUT(Colour.AMBER),
    DOUBLE_IN(Colour.AMBER),
    OUT_WITHOUT_IN(Colour.AMBER);

    private final Colour colour;

    Reason(Colour colour) {
        this.colour = colour;
    }

    public Colour colour() {
        return colour;
    }

    public String messageKey() {
        return "gate.reason." + name();
    }
}
