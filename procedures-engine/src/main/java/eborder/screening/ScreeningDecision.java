package eborder.screening;

/** What an officer makes of a person who isn't clear; either way a permit may be issued. Text: message key {@code screening.decision.<name>}. */
public enum ScreeningDecision {
    /** Nothing stands against the person. */
    CLEARED,
    /** The person may have a permit, and the duty officer is told at the gate. */
    WATCHED;

    public String messageKey() {
        return "screening.decision." + name();
    }
}
