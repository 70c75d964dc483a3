package eborder.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.regex.Pattern;

/**
 * Text that a database can keep: PostgreSQL takes neither the zero character nor half a surrogate pair. What it can't keep is left out
 * where text comes in, on pages and in bodies of programs alike.
 */
public final class Storable {
    private static final Pattern REFUSED = Pattern.compile("[\\x00\\x{D800}-\\x{DFFF}]");

    private Storable() {}

    /** The text without what no database keeps. */
    public static String text(String typed) {
        return isSound(typed) ? typed : REFUSED.matcher(typed).replaceAll("");
    }

    /** Nearly everything typed is; a pair of surrogates is judged by the pattern. */
    private static boolean isSound(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) == 0 || Character.isSurrogate(typed.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The same tree, changed in place. */
    static <T extends JsonNode> T tree(T node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> entry.setValue(value(entry.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, value(array.get(i)));
            }
        }
        return node;
    }

    private static JsonNode value(JsonNode node) {
        if (!node.isTextual()) {
            return tree(node);
        }
        var text = text(node.textValue());
        return text.equals(node.textValue()) ? node : TextNode.valueOf(text);
    }
}
