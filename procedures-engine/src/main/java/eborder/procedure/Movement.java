package eborder.procedure;

/** What a dossier lets happen: its deadlines count from the moment of that. */
public enum Movement {
    /** A ship comes into port. */
    ARRIVAL,
    /** A ship leaves the port. */
    DEPARTURE,
    /** People or vehicles cross a land border. */
    CROSSING,
    /** Nothing moves: an account, a permit. */
    NONE;

    public String messageKey() {
        return "movement." + name();
    }
}
