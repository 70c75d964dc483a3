package eborder.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * The answers to one form: text as typed, in a JSON object. Immutable; a change makes a new one. Dates are dd/MM/yyyy,
 * moments dd/MM/yyyy HH:mm, yes and no are 1 and 0, until they are read through the form's schema. What no database
 * keeps (the zero character) is left out.
 */
public final class Answers {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final ObjectNode object;

    private Answers(ObjectNode object) {
        this.object = object;
    }

    public static Answers empty() {
        return new Answers(JsonNodeFactory.instance.objectNode());
    }

    /** @throws IllegalArgumentException if it is no JSON object */
    public static Answers of(JsonNode node) {
        return owning(node.deepCopy());
    }

    /** Answers in a tree that nobody else holds. */
    static Answers owning(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            throw new IllegalArgumentException("answers must be a JSON object");
        }
        return new Answers(Storable.tree(object));
    }

    /** @throws IllegalArgumentException if it is no JSON object */
    public static Answers parse(String json) {
        try {
            return owning(JSON.readTree(json));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("answers must be JSON", unreadable);
        }
    }

    /** The text at a JSON pointer; empty if there is none. */
    public String text(String pointer) {
        return object.at(pointer).asText("");
    }

    /** The texts of the top level, without the tables. */
    public Map<String, String> texts() {
        return texts(object);
    }

    private static Map<String, String> texts(JsonNode object) {
        var texts = new LinkedHashMap<String, String>();
        object.properties().stream()
                .filter(entry -> entry.getValue().isValueNode())
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText("")));
        return texts;
    }

    /** The rows of a table, each as texts by field name. */
    public List<Map<String, String>> rows(String table) {
        return StreamSupport.stream(object.path(table).spliterator(), false)
                .map(Answers::texts)
                .toList();
    }

    public int rowCount(String table) {
        return object.path(table).size();
    }

    /** These answers with the given top-level texts put over them. */
    public Answers with(Map<String, String> texts) {
        var copy = shared();
        texts.forEach((name, text) -> copy.put(name, Storable.text(text)));
        return new Answers(copy);
    }

    /** These answers with others put over them, tables whole. */
    public Answers with(Answers others) {
        var copy = shared();
        copy.setAll(others.object);
        return new Answers(copy);
    }

    /** These answers with the table replaced. */
    public Answers withRows(String table, List<Map<String, String>> rows) {
        var copy = shared();
        var array = copy.putArray(table);
        rows.forEach(row -> array.add(node(row)));
        return new Answers(copy);
    }

    /** These answers with some rows of the table replaced, or added at its end. @param from position of the first, from 0 */
    public Answers withRows(String table, int from, List<Map<String, String>> rows) {
        var copy = shared();
        var array = copy.putArray(table);
        object.path(table).forEach(array::add);
        for (int i = 0; i < rows.size(); i++) {
            if (from + i < array.size()) {
                array.set(from + i, node(rows.get(i)));
            } else {
                array.add(node(rows.get(i)));
            }
        }
        return new Answers(copy);
    }

    private static ObjectNode node(Map<String, String> row) {
        var node = JsonNodeFactory.instance.objectNode();
        row.forEach((name, text) -> node.put(name, Storable.text(text)));
        return node;
    }

    /** A tree of its own whose branches belong to both: nobody ever changes them. */
    private ObjectNode shared() {
        var copy = object.objectNode();
        copy.setAll(object);
        return copy;
    }

    /** The tree itself, to be looked at only. */
    ObjectNode tree() {
        return object;
    }

    /** A copy as a JSON tree. */
    public ObjectNode toJson() {
        return object.deepCopy();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers that && object.equals(that.object);
    }

    @Override
    public int hashCode() {
        return object.hashCode();
    }

    /** The JSON text, the same for equal answers built in the same order. */
    @Override
    public String toString() {
        return object.toString();
    }
}
