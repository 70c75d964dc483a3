package eborder.screening;

/** Why there is no answer about a person. Text: message key {@code screening.why.<name>}. */
public enum NoAnswer {
    /** None within the time that one may take. */
    LATE,
    UNREACHABLE,
    /** The question itself was not taken. */
    REFUSED,
    /** The signature, or the answer, was not what it must be. */
    NOT_GENUINE;

    public String messageKey() {
        return "screening.why." + name();
    }
}
