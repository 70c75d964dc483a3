package eborder.e2e.bench;

import eborder.e2e.api.People;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a benchmark was told.
 *
 * @param url a portal that runs already, else the benchmark starts one
 * @param data the data folder of that portal
 */
record BenchOptions(Optional<URI> url, Optional<Path> data) {
    static final String HELP = """
            Usage: ./eborder bench gate|permits|import|dossier|verify|exchange [--url URL [--data DIR]]

            Without --url a portal with a scratch data folder is started on a free port. With --url the portal's data
            are added to (port calls, permits, gate checks), so take a test system; --data is the data folder it runs
            on, needed by all but bench permits: they look at its database, memory or log. The last line printed is one
            JSON object.

            """ + People.HELP;

    private static final Set<String> NAMES = Set.of("--url", "--data");

    /** @throws IllegalArgumentException with a sentence for the operator */
    static BenchOptions of(String... words) {
        return of(Arrays.asList(words));
    }

    private static BenchOptions of(List<String> words) {
        var values = new HashMap<String, String>();
        for (var left = words.iterator(); left.hasNext(); ) {
            var word = left.next();
            if (!NAMES.contains(word) || !left.hasNext()) {
                throw new IllegalArgumentException("Unknown or incomplete option: " + word + ". See --help.");
            }
            values.put(word, left.next());
        }
        return of(values);
    }

    private static BenchOptions of(Map<String, String> values) {
        if (values.containsKey("--data") && !values.containsKey("--url")) {
            throw new IllegalArgumentException("--data goes with --url only.");
        }
        return new BenchOptions(
                Optional.ofNullable(values.get("--url")).map(URI::create),
                Optional.ofNullable(values.get("--data")).map(Path::of));
    }
}
