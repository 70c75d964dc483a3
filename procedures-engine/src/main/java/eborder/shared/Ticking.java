package eborder.shared;

import java.time.Duration;

/**
 * Work that comes back: a relay that the server's timers call on every node. What is done is decided by a claim in the
 * database, so ticking on two nodes is harmless (house-in-payara.md 5).
 */
public interface Ticking {
    /** A short English name for the log. */
    String name();

    /** The pause between the end of one tick and the beginning of the next. */
    Duration every();

    /** Does what is due and returns; whatever it throws is logged and the next tick comes all the same. */
    void tick();
}
