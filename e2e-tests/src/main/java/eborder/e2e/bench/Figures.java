package eborder.e2e.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of a run, in the order in which they are put in. */
final class Figures {
    static final double NANOS_PER_MILLI = 1e6;

    private final Map<String, String> figures = new LinkedHashMap<>();

    Figures put(String name, double value) {
        // three significant places below ten, one decimal above: never more digits than were measured
        figures.put(name, String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.3f" : "%.1f", value));
        return this;
    }

    Figures put(String name, long value) {
        figures.put(name, Long.toString(value));
        return this;
    }

    /** One JSON object on one line. */
    String line() {
        return figures.entrySet().stream()
                .map(figure -> "\"" + figure.getKey() + "\":" + figure.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** The value below which that share of the measured times lies, in milliseconds. @param nanos in any order */
    static double percentile(long[] nanos, double share) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, rank - 1)] / NANOS_PER_MILLI;
    }
}
