package eborder.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Folding for comparison: letters and digits only, lower case, no diacritics. "Hải Phòng" and "HAI-PHONG" are one. */
final class Fold {
    /** Letters that Unicode does not take apart. */
    private static final Map<Character, String> LETTERS = Map.of(
            'đ', "d", 'ð', "d", 'ø', "o", 'ł', "l", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'þ', "th", 'ı', "i", 'ħ', "h");

    private Fold() {}

    /** The same, but accents stay: "Mỹ" is not "MY". */
    static String keepingAccents(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var kept = new StringBuilder(composed.length());
        composed.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    static String of(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127) {
                return withDiacritics(text);
            }
            if (Character.isLetterOrDigit(c)) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    private static String withDiacritics(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        var folded = new StringBuilder(apart.length());
        apart.codePoints().filter(Character::isLetterOrDigit).forEach(c -> {
            String plain = c < Character.MIN_SUPPLEMENTARY_CODE_POINT ? LETTERS.get((char) c) : null;
            if (plain == null) {
                folded.appendCodePoint(c);
            } else {
                folded.append(plain);
            }
        });
        return folded.toString();
    }
}
