package eborder.form;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which characters of a text have no place in a name or a document number. */
final class BadCharacters {
    private static final int MOST_SHOWN = 10;
    private static final Pattern IN_NAMES = Pattern.compile("[A-Z0-9' -]*");
    private static final Pattern IN_NUMBERS = Pattern.compile("[A-Z0-9]*");

    private BadCharacters() {}

    /** The characters, each once, parted by blanks; first those that tidying could not mend. */
    static String in(String value, Tidying tidying) {
        return switch (tidying) {
            case NAME -> both(NameText.plain(value), value, IN_NAMES);
            case UPPER -> both(PlainText.withoutBlanks(value), value, IN_NUMBERS);
            default -> "";
        };
    }

    private static String both(String tidied, String typed, Pattern allowed) {
        String left = strangers(tidied, allowed);
        return left.isEmpty() ? strangers(typed, allowed) : left;
    }

    private static String strangers(String text, Pattern allowed) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .filter(character -> !allowed.matcher(character).matches())
                .distinct()
                .limit(MOST_SHOWN)
                .collect(Collectors.joining(" "));
    }
}
