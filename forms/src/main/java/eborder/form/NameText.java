package eborder.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names as the border guard's portal takes them (domain.md 2.1, 2.16): A-Z, 0-9, blank, hyphen, apostrophe. Accents are
 * taken off; letters that have none to take off are written as in the machine readable zone (ICAO Doc 9303-3, section 6).
 */
final class NameText {
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'Ð', "D"),
            Map.entry((int) 'Ø', "OE"),
            Map.entry((int) 'Æ', "AE"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'Þ', "TH"),
            Map.entry((int) 'Ħ', "H"),
            Map.entry((int) 'ẞ', "SS"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) 'ʼ', "'"),
            Map.entry((int) '`', "'"),
            Map.entry((int) '´', "'"),
            Map.entry((int) '‐', "-"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"));
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

    /** Punctuation carries nothing in a name; {@code <} is the filler of the machine readable zone. */
    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}<&&[^'\\-]]+");

    private static final Pattern TIDY = Pattern.compile("[A-Z0-9' -]*");

    private NameText() {}

    /** The tidy name, or the name as typed if it holds anything that has no place in one: other scripts, pictures. */
    static String tidy(String typed) {
        if (TIDY.matcher(typed).matches()) {
            return PlainText.line(typed);
        }
        String name = plain(typed);
        return TIDY.matcher(name).matches() ? name : typed;
    }

    /** What of a name can be put into plain letters; the rest stays. */
    static String plain(String typed) {
        String line = PlainText.line(typed).toUpperCase(Locale.ROOT);
        String bare =
                ACCENTS.matcher(Normalizer.normalize(line, Normalizer.Form.NFD)).replaceAll("");
        var letters = new StringBuilder(bare.length());
        bare.codePoints().forEach(c -> letters.append(LETTERS.getOrDefault(c, Character.toString(c))));
        String spaced = PUNCTUATION.matcher(letters).replaceAll(" ");
        return Normalizer.normalize(PlainText.line(spaced), Normalizer.Form.NFC);
    }
}
