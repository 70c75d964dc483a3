package eborder.web.failure;

import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.Locale;

/** Writes an unforeseen failure into the log under a number that the user can tell the operators. */
public final class Incident {
    private static final System.Logger LOG = System.getLogger("eborder.incident");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BASE = 36;
    private static final long SMALLEST = 2_176_782_336L;

    private Incident() {}

    /** @return the number, seven characters of 0-9 and A-Z */
    public static String of(Throwable cause, String path) {
        String number =
                Long.toString(RANDOM.nextLong(SMALLEST, SMALLEST * BASE), BASE).toUpperCase(Locale.ROOT);
        LOG.log(Level.ERROR, "Incident " + number + " at " + path.replaceAll("\\p{Cntrl}", "?"), cause);
        return number;
    }
}
