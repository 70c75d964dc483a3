package eborder.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.TreeMap;

/** The facts of a deed as JSON text and back. */
public final class AuditFacts {
    private static final JsonMapper MAPPER = new JsonMapper();

    private AuditFacts() {}

    public static String write(Map<String, String> facts) {
        try {
            return MAPPER.writeValueAsString(new TreeMap<>(facts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts is always writable", e);
        }
    }

    /** @throws IllegalArgumentException if the text is no object of texts */
    public static Map<String, String> read(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no object of texts", e);
        }
    }
}
