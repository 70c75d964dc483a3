package eborder.e2e.bench;

import eborder.e2e.api.Failed;
import java.util.List;

/** What the commands have in common: a portal, a measurement, a last line; 0, 1 for a failure, 2 for a wrong command. */
final class Bench {
    private Bench() {}

    /** Measures one thing at a portal. */
    @FunctionalInterface
    interface Measurement {
        Figures take(BenchPortal portal) throws Exception;
    }

    static void run(String[] words, Measurement measurement) {
        if (List.of(words).contains("--help")) {
            System.out.print(BenchOptions.HELP);
            return;
        }
        System.exit(status(words, measurement));
    }

    private static int status(String[] words, Measurement measurement) {
        try {
            var figures = BenchPortal.measured(BenchOptions.of(words), measurement);
            System.out.println(figures.line());
            return 0;
        } catch (IllegalArgumentException wrong) {
            System.err.println("bench: " + wrong.getMessage());
            return 2;
        } catch (Failed failed) {
            System.err.println("bench: " + failed.getMessage());
            return 1;
        } catch (Exception broken) {
            System.err.println("bench: it broke: " + broken);
            broken.printStackTrace();
            return 1;
        }
    }

    /** Tells whoever waits how far it has come. */
    static void say(String what) {
        System.out.println(what);
    }
}
