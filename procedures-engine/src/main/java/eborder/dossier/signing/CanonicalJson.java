package eborder.dossier.signing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one way to write a JSON value (RFC 8785): names in the order of their UTF-16 units, no white space, only what must be is escaped.
 * Numbers are written in full, as that standard writes those from 0.000001 up to 21 digits; declarations have no others.
 */
final class CanonicalJson {
    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    /** UTF-8. */
    static byte[] bytes(JsonNode value) {
        var writing = new CanonicalJson();
        writing.write(value);
        return writing.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(JsonNode value) {
        if (value.isObject()) {
            writeObject(value);
        } else if (value.isArray()) {
            writeArray(value);
        } else if (value.isTextual()) {
            writeText(value.textValue());
        } else if (value.isNumber()) {
            writeNumber(value);
        } else {
            text.append(value.asText());
        }
    }

    private void writeObject(JsonNode object) {
        var sorted = new TreeMap<String, JsonNode>();
        object.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
        char before = '{';
        for (Map.Entry<String, JsonNode> member : sorted.entrySet()) {
            text.append(before);
            writeText(member.getKey());
            text.append(':');
            write(member.getValue());
            before = ',';
        }
        text.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void writeArray(JsonNode array) {
        char before = '[';
        for (JsonNode item : array) {
            text.append(before);
            write(item);
            before = ',';
        }
        text.append(array.isEmpty() ? "[]" : "]");
    }

    private void writeNumber(JsonNode number) {
        var value = number.decimalValue();
        text.append(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }

    private void writeText(String value) {
        text.append('"');
        value.chars().forEach(unit -> text.append(escaped((char) unit)));
        text.append('"');
    }

    private static String escaped(char unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> unit < ' ' ? String.format("\\u%04x", (int) unit) : String.valueOf(unit);
        };
    }
}
