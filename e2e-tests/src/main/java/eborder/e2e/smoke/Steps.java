package eborder.e2e.smoke;

import java.io.PrintStream;
import java.util.Locale;

/** One line per step, with the time it took. */
final class Steps {
    private static final double NANOS = 1e9;

    private final PrintStream screen;
    private final long begin = System.nanoTime();
    private long last = begin;

    Steps(PrintStream screen) {
        this.screen = screen;
    }

    void done(String what) {
        long now = System.nanoTime();
        screen.printf(Locale.ROOT, "%7.2f s  %s%n", (now - last) / NANOS, what);
        last = now;
    }

    void note(String what) {
        screen.println("           " + what);
    }

    void end() {
        screen.printf(Locale.ROOT, "%7.2f s  everything happened as it should%n", (last - begin) / NANOS);
    }
}
