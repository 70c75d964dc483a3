package eborder.e2e.api;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Asks again until something has happened, for a bounded time. */
public final class Waiting {
    private static final long MILLIS_BETWEEN = 200;

    private Waiting() {}

    /**
     * @param what completes the sentence "Waited … s in vain for …"
     * @param asked empty while it hasn't happened
     */
    public static <T> T until(String what, Duration limit, Supplier<Optional<T>> asked) {
        return until(what, limit, MILLIS_BETWEEN, asked);
    }

    public static <T> T until(String what, Duration limit, long millisBetween, Supplier<Optional<T>> asked) {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            var found = asked.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > end) {
                throw new Failed("Waited " + limit.toSeconds() + " s in vain for " + what + ".");
            }
            pause(millisBetween);
        }
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failed("Interrupted while waiting.", interrupted);
        }
    }
}
