package eborder.launcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words after a sub-command.
 *
 * @param values what was given as {@code --name value}, or as a bare {@code --name} (then empty text)
 * @param rest what this launcher does not know, in order, for the command that is started
 */
record Arguments(Map<String, String> values, List<String> rest) {
    private static final Set<String> WITH_VALUE = Set.of("--port", "--data");
    private static final Set<String> BARE = Set.of("--empty");

    static Arguments of(List<String> words) {
        var values = new HashMap<String, String>();
        var rest = new ArrayList<String>();
        for (var left = words.iterator(); left.hasNext(); ) {
            var word = left.next();
            if (BARE.contains(word)) {
                values.put(word, "");
            } else if (!WITH_VALUE.contains(word)) {
                rest.add(word);
            } else if (left.hasNext()) {
                values.put(word, left.next());
            } else {
                throw new Refusal(word + " needs a value.");
            }
        }
        return new Arguments(Map.copyOf(values), List.copyOf(rest));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The TCP port given as {@code --port}, else {@code otherwise}. */
    int port(int otherwise) {
        var text = value("--port").orElse(Integer.toString(otherwise));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw new Refusal("--port must be a number from 1 to 65535, not \"" + text + "\".");
        }
        return Integer.parseInt(text);
    }

    /** Refuses words that the sub-command does not know. */
    void nothingElse() {
        if (!rest.isEmpty()) {
            throw new Refusal("Unknown option: " + String.join(" ", rest) + ". See ./eborder help.");
        }
    }
}
