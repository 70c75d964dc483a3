package eborder.e2e.smoke;

import eborder.e2e.api.Failed;
import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import java.util.Arrays;
import java.util.List;

/** {@code ./eborder smoke --url URL --crew FILE.xlsx --out DIR}: ends with 0 if all is well, 1 if not, 2 for a wrong command. */
public final class Smoke {
    private static final String HELP = """
            Usage: ./eborder smoke --url URL --crew FILE.xlsx --out DIR

            Plays one ship's crew from filing to the gate through the REST interface of a running portal:
            port call, crew list, filing, confirmation, shore passes, gate checks, single window, audit trail.
            Writes DIR/confirmation.pdf, DIR/permits/<number>.pdf, DIR/seals/<number>.txt, DIR/verdicts.json.
            Ends with 0 only if everything happened as it should.

            """;

    private Smoke() {}

    public static void main(String[] words) {
        var given = Arrays.asList(words);
        if (given.contains("--help") || given.contains("-h")) {
            System.out.print(HELP + People.HELP);
            return;
        }
        System.exit(run(given));
    }

    private static int run(List<String> words) {
        try {
            var options = SmokeOptions.of(words);
            var steps = new Steps(System.out);
            new SmokeStory(new Portal(options.url()), options, System.getenv(), steps).play();
            steps.end();
            return 0;
        } catch (SmokeOptions.Wrong wrong) {
            System.err.println("smoke: " + wrong.getMessage() + " See ./eborder smoke --help.");
            return 2;
        } catch (Failed failed) {
            System.err.println("smoke: " + failed.getMessage());
            return 1;
        }
    }
}
