package eborder.screening;

/** What the Immigration Department says of a person. Text: message key {@code screening.result.<name>}. */
public enum ScreeningResult {
    CLEAR,
    /** Somebody who is looked for may be the one. */
    HIT,
    /** An officer has to look; also what no answer comes to (domain.md 7: never "allow"). */
    REFER;

    public String messageKey() {
        return "screening.result." + name();
    }
}
