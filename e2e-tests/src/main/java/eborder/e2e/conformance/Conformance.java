package eborder.e2e.conformance;

import eborder.e2e.api.Failed;
import eborder.e2e.conformance.ConformanceReport.Outcome;
import eborder.e2e.conformance.ConformanceReport.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** {@code ./eborder conformance --url URL}: ends with 0 if nothing failed, 1 if something did, 2 for a wrong command. */
public final class Conformance {
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final String HELP = """
            Usage: ./eborder conformance --url URL [--token TOKEN] [--out FILE.json]

            Asks a running portal over HTTP what integrators rely on: signing in, declaring, filing, supplementing,
            events, other companies' ids, bodies too large or broken, the single window's SOAP messages.
            It files one dossier of a ship that doesn't come, and withdraws it. The last line is "N passed, N failed".

            TOKEN is a filer's; without one the filer signs in. By environment variable, else the demo world's:
              EBORDER_AGENT, EBORDER_AGENT_PASSWORD          a filer
              EBORDER_RIVAL, EBORDER_RIVAL_PASSWORD          a filer of another company
              EBORDER_OFFICER, EBORDER_OFFICER_PASSWORD      an officer of the unit at VNHPH
            What can't be asked without them is left out and said so.
            """;

    private Conformance() {}

    public static void main(String[] words) {
        var given = Arrays.asList(words);
        if (given.contains("--help") || given.contains("-h")) {
            System.out.print(HELP);
            return;
        }
        System.exit(run(given, System.getenv()));
    }

    private static int run(List<String> words, Map<String, String> environment) {
        try {
            var options = ConformanceOptions.of(words);
            var report = play(options, environment, Scenarios.ALL);
            if (options.out().isPresent()) {
                Files.writeString(options.out().get(), report.json());
            }
            System.out.println(report.text());
            return report.count(Outcome.FAILED) == 0 ? 0 : 1;
        } catch (ConformanceOptions.Wrong wrong) {
            System.err.println("conformance: " + wrong.getMessage() + " See ./eborder conformance --help.");
            return 2;
        } catch (IOException unwritable) {
            System.err.println("conformance: can't write the report: " + unwritable.getMessage());
            return 2;
        }
    }

    /** Plays all, whatever comes of those before. */
    static ConformanceReport play(
            ConformanceOptions options, Map<String, String> environment, List<Scenario> scenarios) {
        var course = new Course(options, environment);
        return new ConformanceReport(
                options.url().toString(),
                scenarios.stream().map(scenario -> result(scenario, course)).toList());
    }

    private static Result result(Scenario scenario, Course course) {
        long began = System.nanoTime();
        var outcome = Outcome.PASSED;
        var why = "";
        try {
            scenario.play().with(course);
        } catch (LeftOut left) {
            outcome = Outcome.LEFT_OUT;
            why = left.getMessage();
        } catch (Failed failed) {
            outcome = Outcome.FAILED;
            why = failed.getMessage();
        }
        return new Result(scenario.id(), scenario.holds(), outcome, why, (System.nanoTime() - began) / NANOS_PER_MILLI);
    }
}
