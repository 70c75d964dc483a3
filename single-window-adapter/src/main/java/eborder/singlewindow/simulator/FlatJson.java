package eborder.singlewindow.simulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** JSON objects of texts, numbers and yes-no values, in one line; all that simulators need of JSON. */
public final class FlatJson {
    private static final String TEXT = "\"((?:[^\"\\\\\\p{Cntrl}]|\\\\[\"\\\\/bfnrt]|\\\\u[0-9A-Fa-f]{4})*+)\"";
    private static final Pattern MEMBER =
            Pattern.compile("\\s*+" + TEXT + "\\s*+:\\s*+(?:" + TEXT + "|(-?[0-9]{1,18}|true|false))\\s*+(,|})");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|(.))");

    private FlatJson() {}

    /** Numbers and yes-no values are read as they are written. @throws IllegalArgumentException if it is anything else */
    public static Map<String, String> read(String json) {
        String text = json.strip();
        var members = new LinkedHashMap<String, String>();
        if (text.matches("\\{\\s*}")) {
            return members;
        }
        Matcher member = MEMBER.matcher(text).region(Math.min(1, text.length()), text.length());
        while (text.startsWith("{") && member.lookingAt()) {
            members.put(plain(member.group(1)), member.group(3) == null ? plain(member.group(2)) : member.group(3));
            if (member.group(4).equals("}") && member.end() == text.length()) {
                return members;
            }
            member.region(member.end(), text.length());
        }
        throw new IllegalArgumentException("no flat JSON object");
    }

    public static String write(Map<String, ?> members) {
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + value(member.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Object value) {
        return value instanceof Number || value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ' || c > '~') {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }

    private static String plain(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) == null
                                ? letter(found.group(2))
                                : Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }

    private static String letter(String escaped) {
        return switch (escaped) {
            case "b" -> "\b";
            case "f" -> "\f";
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            default -> escaped;
        };
    }
}
