package eborder.signer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the portal's answers: objects become maps, arrays lists, numbers and words their text, {@code null} an empty text. The JDK has
 * no reader of its own, and this program shall need nothing else.
 */
final class Json {
    private static final int DEEPEST = 20;
    private static final Pattern WORD = Pattern.compile("true|false|null|-?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?");

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** @throws Stop PORTAL_REFUSED if it isn't JSON */
    static Object read(String text) {
        try {
            var reading = new Json(text);
            var value = reading.value(0);
            reading.blanks();
            if (reading.at < text.length()) {
                throw reading.unreadable();
            }
            return value;
        } catch (StringIndexOutOfBoundsException | NumberFormatException cut) {
            throw new Stop(Stop.Reason.PORTAL_REFUSED, cut);
        }
    }

    /** For the portal, as a JSON text. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw unreadable();
        }
        blanks();
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> object(int depth) {
        var object = new LinkedHashMap<String, Object>();
        at++;
        while (!ends('}')) {
            var name = string();
            take(':');
            object.put(name, value(depth + 1));
        }
        return object;
    }

    private List<Object> array(int depth) {
        var array = new ArrayList<Object>();
        at++;
        while (!ends(']')) {
            array.add(value(depth + 1));
        }
        return array;
    }

    /** Whether the end is here; a comma before the next one is passed over. */
    private boolean ends(char end) {
        blanks();
        if (text.charAt(at) == ',') {
            at++;
            blanks();
            return false;
        }
        boolean ends = text.charAt(at) == end;
        at += ends ? 1 : 0;
        return ends;
    }

    private String string() {
        take('"');
        var read = new StringBuilder();
        while (text.charAt(at) != '"') {
            read.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at));
            at++;
        }
        at++;
        return read.toString();
    }

    private char escaped() {
        at++;
        return switch (text.charAt(at)) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
            }
            default -> text.charAt(at);
        };
    }

    private String word() {
        int from = at;
        while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        var word = text.substring(from, at);
        if (!WORD.matcher(word).matches()) {
            throw unreadable();
        }
        return word.equals("null") ? "" : word;
    }

    private void take(char expected) {
        blanks();
        if (text.charAt(at) != expected) {
            throw unreadable();
        }
        at++;
    }

    private void blanks() {
        while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private Stop unreadable() {
        return new Stop(Stop.Reason.PORTAL_REFUSED, "JSON " + at);
    }
}
