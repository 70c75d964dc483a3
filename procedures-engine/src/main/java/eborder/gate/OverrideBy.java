package eborder.gate;

/** Who may let somebody pass against a verdict, from the mildest rule to the strictest. */
public enum OverrideBy {
    /** The guard alone, with a reason. */
    GUARD,
    /** The guard and a second officer. */
    TWO,
    NOBODY
}
