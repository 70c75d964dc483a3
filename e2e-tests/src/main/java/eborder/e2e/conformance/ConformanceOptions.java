package eborder.e2e.conformance;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the command was told.
 *
 * @param url the portal's address; {@code token} of the filer, instead of signing in; {@code out} file for the report as JSON
 */
record ConformanceOptions(URI url, Optional<String> token, Optional<Path> out) {
    private static final Set<String> NAMES = Set.of("--url", "--token", "--out");

    /** The command can't be understood. */
    static final class Wrong extends RuntimeException {
        Wrong(String sentence) {
            super(sentence);
        }
    }

    /** @throws Wrong with what is wrong */
    static ConformanceOptions of(List<String> words) {
        var values = new HashMap<String, String>();
        for (var left = words.iterator(); left.hasNext(); ) {
            var word = left.next();
            if (!NAMES.contains(word) || !left.hasNext()) {
                throw new Wrong(NAMES.contains(word) ? word + " needs a value." : "Unknown option: " + word + ".");
            }
            values.put(word, left.next());
        }
        var url = values.getOrDefault("--url", "");
        if (!url.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
            throw new Wrong("--url must be an address such as http://127.0.0.1:8080/.");
        }
        return new ConformanceOptions(
                address(url),
                Optional.ofNullable(values.get("--token")),
                Optional.ofNullable(values.get("--out")).map(Path::of));
    }

    private static URI address(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException unreadable) {
            throw new Wrong("--url can't be read: " + unreadable.getMessage());
        }
    }
}
