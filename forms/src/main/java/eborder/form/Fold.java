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

    static String of(String text) {
        if (isAscii(text)) {
            return ascii(text);
        }
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        var folded = new StringBuilder(apart.length());
        apart.codePoints().filter(Character::isLetterOrDigit).forEach(c -> {
            String plain = Character.isBmpCodePoint(c) ? LETTERS.get((char) c) : null;
            if (plain == null) {
                folded.appendCodePoint(c);
            } else {
                folded.append(plain);
            }
        });
        return folded.toString();
    }

    /** The same, but accents stay: "Mỹ" is not "MY". */
    static String keepingAccents(String text) {
        if (isAscii(text)) {
            return ascii(text);
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var kept = new StringBuilder(composed.length());
        composed.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String ascii(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }
}
