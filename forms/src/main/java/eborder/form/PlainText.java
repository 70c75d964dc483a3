package eborder.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as typed, freed of what nobody sees: odd blanks, control characters, direction marks. */
final class PlainText {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BLANKS_IN_LINE = Pattern.compile("[\\s\\p{Z}&&[^\\n]]+");

    /** Control and direction characters; the joiners that some scripts need are kept. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\u200C\\u200D\\s]]");

    private PlainText() {}

    /** One line: blanks of every kind collapsed. */
    static String line(String typed) {
        return isLine(typed)
                ? typed
                : BLANKS.matcher(composed(typed)).replaceAll(" ").strip();
    }

    /** Whether nothing is to be done, which is so for nearly all that comes: plain letters with single blanks between. */
    private static boolean isLine(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            boolean lonely = c != ' ' || (i > 0 && i + 1 < typed.length() && typed.charAt(i - 1) != ' ');
            if (c < ' ' || c > '~' || !lonely) {
                return false;
            }
        }
        return true;
    }

    /** Several lines, each tidied; blank lines at both ends are dropped. */
    static String lines(String typed) {
        String unix = composed(typed).replace("\r\n", "\n").replace('\r', '\n');
        return BLANKS_IN_LINE
                .matcher(unix)
                .replaceAll(" ")
                .replace(" \n", "\n")
                .replace("\n ", "\n")
                .strip();
    }

    /** For numbers of documents and ships: upper case, no blanks at all. */
    static String withoutBlanks(String typed) {
        return BLANKS.matcher(composed(typed)).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static String composed(String typed) {
        return UNSEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll("");
    }
}
