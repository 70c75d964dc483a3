package eborder.i18n;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts facts into the named places of one text. Facts are put in as they are: never read as a pattern again. */
final class Places {
    static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)(?:\\|([^{}|]*)\\|([^{}|]*))?}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*\\{[^\\[\\]]*)]");

    private final Messages messages;
    private final Language language;
    private final Map<String, String> facts;

    Places(Messages messages, Language language, Map<String, String> facts) {
        this.messages = messages;
        this.language = language;
        this.facts = facts;
    }

    String fill(String pattern) {
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        String kept = OPTIONAL.matcher(pattern)
                .replaceAll(part -> Matcher.quoteReplacement(allKnown(part.group(1)) ? part.group(1) : ""));
        return PLACE.matcher(kept).replaceAll(place -> Matcher.quoteReplacement(filled(place)));
    }

    private String filled(MatchResult place) {
        return fact(place.group(1))
                .map(value -> place.group(2) == null ? value : place.group(value.equals("1") ? 2 : 3))
                .orElse(place.group());
    }

    private boolean allKnown(String part) {
        return PLACE.matcher(part)
                .results()
                .allMatch(place -> fact(place.group(1)).isPresent());
    }

    private Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name))
                .or(() -> Optional.ofNullable(facts.get(name + "_" + language.tag())))
                .or(() -> Optional.ofNullable(facts.get(name + "Key")).map(key -> messages.text(language, key)));
    }
}
