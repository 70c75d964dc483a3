package eborder.e2e.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What came of the scenarios, for people and for programs. */
record ConformanceReport(String url, List<Result> results) {
    /** How a scenario ended. */
    enum Outcome {
        PASSED,
        FAILED,
        LEFT_OUT
    }

    /** @param why blank if it passed */
    record Result(String id, String holds, Outcome outcome, String why, long millis) {
        private String line() {
            var mark = outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return "%-8s  %-20s %5d ms  %s%s"
                    .formatted(mark, id, millis, holds, why.isEmpty() ? "" : "\n          " + why);
        }
    }

    ConformanceReport {
        results = List.copyOf(results);
    }

    long count(Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }

    /** Ends with {@code N passed, N failed}. */
    String text() {
        var lines = results.stream().map(Result::line).collect(Collectors.joining("\n"));
        long left = count(Outcome.LEFT_OUT);
        return lines
                + (left == 0 ? "" : "\n" + left + " left out")
                + "\n%d passed, %d failed".formatted(count(Outcome.PASSED), count(Outcome.FAILED));
    }

    String json() {
        try {
            return new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(Map.of(
                            "url", url,
                            "passed", count(Outcome.PASSED),
                            "failed", count(Outcome.FAILED),
                            "leftOut", count(Outcome.LEFT_OUT),
                            "results", results));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
