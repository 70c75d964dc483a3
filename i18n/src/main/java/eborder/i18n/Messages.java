package eborder.i18n;

import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every text of the portal by key, in both languages. Loaded once, immutable afterwards.
 *
 * <p>A text may hold named places, {@code {max}}, and optional parts in square brackets, {@code [ Do you mean {name}?]},
 * which are left out when a fact they name is missing. A place {@code {x}} takes the fact {@code x}; else the fact
 * {@code x_vi} or {@code x_en}; else the text whose key is the fact {@code xKey}. A place {@code {count|person|persons}} takes the
 * first word when the fact is 1, else the second.
 */
public class Messages {
    private static final System.Logger LOG = System.getLogger(Messages.class.getName());

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    private final Set<String> missed = ConcurrentHashMap.newKeySet();

    private Messages() {}

    /** @throws IllegalStateException naming the file, if a bundle is missing, unreadable or repeats a key */
    public static Messages load() {
        var messages = new Messages();
        for (Language language : Language.values()) {
            messages.texts.put(language, Bundles.read(language));
        }
        return messages;
    }

    /** The text, never failing: an unknown key is shown in brackets and logged once. */
    public String text(Language language, String key, Map<String, String> facts) {
        String pattern = texts.get(language).get(key);
        if (pattern == null) {
            if (missed.add(key)) {
                LOG.log(Level.WARNING, "No text for message key {0}", key);
            }
            return "⟦" + key + "⟧";
        }
        return new Places(this, language, facts).fill(pattern);
    }

    public String text(Language language, String key) {
        return text(language, key, Map.of());
    }

    /** @throws NoSuchElementException if there is no such key in that language */
    public String require(Language language, String key, Map<String, String> facts) {
        if (!texts.get(language).containsKey(key)) {
            throw new NoSuchElementException("No text for message key " + key + " in " + language.tag());
        }
        return text(language, key, facts);
    }

    public Set<String> keys(Language language) {
        return Set.copyOf(texts.get(language).keySet());
    }

    /** Whether the key has a text in every language. */
    public boolean has(String key) {
        return texts.values().stream().allMatch(language -> language.containsKey(key));
    }
}
