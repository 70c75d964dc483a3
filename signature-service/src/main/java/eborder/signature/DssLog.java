package eborder.signature;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps DSS's own log down to its severe errors: it warns on every single signature that the field it is about to sign is
 * empty. What matters comes to us as a result or an exception, and is logged there.
 */
final class DssLog {
    /** Held here, because the logging system forgets the level of a logger that nobody holds. */
    private static final Logger DSS = Logger.getLogger("eu.europa.esig.dss");

    private DssLog() {}

    static void quieten() {
        DSS.setLevel(Level.SEVERE);
    }
}
