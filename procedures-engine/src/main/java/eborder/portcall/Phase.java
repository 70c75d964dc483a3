package eborder.portcall;

/** Where the ship stands in its call; the gate asks for it (domain.md 3.4). */
public enum Phase {
    /** Announced: nothing is confirmed yet. */
    ANNOUNCED,
    /** Entry is confirmed, the ship is not yet safely moored. */
    ENTRY_CONFIRMED,
    /** Safely moored: crew may go ashore (Decision 10/2016, article 6(3)). */
    MOORED,
    /** Exit or transfer has begun: no more shore leave (Decree 77/2017, article 29). */
    LEAVING,
    /** Gone. */
    LEFT,
    /** The ship did not come. */
    CANCELLED;

    public boolean allowsShoreLeave() {
        return this == MOORED;
    }

    public String messageKey() {
        return "phase." + name();
    }
}
