package eborder.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts shared pieces in place of {@code $ref}, so that a published schema stands alone. A reference is a file relative to
 * the one it stands in and a JSON pointer; keywords beside it are put over those of the piece.
 */
final class SchemaPieces {
    private static final int DEEPEST = 8;

    private final Map<String, YamlFile> files = new HashMap<>();

    YamlFile file(String name) {
        return files.computeIfAbsent(name, YamlFile::read);
    }

    /** The schema of a file with every reference filled in, without {@code $defs}. */
    ObjectNode whole(YamlFile file) {
        var schema = (ObjectNode) filled(file, "", 0);
        schema.remove("$defs");
        return schema;
    }

    private JsonNode filled(YamlFile file, String at, int depth) {
        JsonNode node = file.tree().at(at);
        if (node.isArray()) {
            return filledItems(file, at, depth);
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode filled = object.has("$ref") ? piece(file, at, depth) : object.objectNode();
        object.fieldNames().forEachRemaining(key -> {
            if (!key.equals("$ref")) {
                filled.set(key, filled(file, Pointers.child(at, key), depth));
            }
        });
        return filled;
    }

    private ArrayNode filledItems(YamlFile file, String at, int depth) {
        ArrayNode items = ((ArrayNode) file.tree().at(at)).arrayNode();
        for (int i = 0; i < file.tree().at(at).size(); i++) {
            items.add(filled(file, Pointers.child(at, i), depth));
        }
        return items;
    }

    private ObjectNode piece(YamlFile file, String at, int depth) {
        String reference = file.tree().at(at).get("$ref").asText();
        String place = at + "/$ref";
        int hash = reference.indexOf('#');
        if (hash < 0 || depth == DEEPEST) {
            throw file.fault(place, depth == DEEPEST ? "references go in a circle" : reference + " has no #");
        }
        YamlFile target = hash == 0
                ? file
                : file(URI.create(file.name())
                        .resolve(reference.substring(0, hash))
                        .getPath());
        String pointer = reference.substring(hash + 1);
        if (!target.tree().at(pointer).isObject()) {
            throw file.fault(place, "there is no " + pointer + " in " + target.name());
        }
        return (ObjectNode) filled(target, pointer, depth + 1);
    }
}
