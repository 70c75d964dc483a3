package eborder.procedure;

/** What the ship does under a procedure: its deadlines count from the moment of that, and its confirmation permits it. */
public enum Movement {
    ARRIVAL,
    DEPARTURE
}
