package eborder.e2e.smoke;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the command was told.
 *
 * @param url the portal's address
 * @param crew a spreadsheet without faults
 * @param out a folder, made when absent
 */
record SmokeOptions(URI url, Path crew, Path out) {
    private static final Set<String> NAMES = Set.of("--url", "--crew", "--out");

    /** The command can't be understood. */
    static final class Wrong extends RuntimeException {
        Wrong(String sentence) {
            super(sentence);
        }
    }

    static SmokeOptions of(List<String> words) {
        var values = new HashMap<String, String>();
        for (var left = words.iterator(); left.hasNext(); ) {
            var word = left.next();
            if (!NAMES.contains(word)) {
                throw new Wrong("Unknown option: " + word + ".");
            }
            if (!left.hasNext()) {
                throw new Wrong(word + " needs a value.");
            }
            values.put(word, left.next());
        }
        var crew = Path.of(required(values, "--crew"));
        if (!Files.isReadable(crew)) {
            throw new Wrong("There is no readable file " + crew + ".");
        }
        return new SmokeOptions(url(required(values, "--url")), crew, Path.of(required(values, "--out")));
    }

    private static String required(Map<String, String> values, String name) {
        if (!values.containsKey(name)) {
            throw new Wrong(name + " is missing.");
        }
        return values.get(name);
    }

    private static URI url(String text) {
        if (!text.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
            throw new Wrong("--url must be an address such as http://127.0.0.1:8080/, not " + text + ".");
        }
        return URI.create(text);
    }
}
