package eborder.singlewindow.emswe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eborder.singlewindow.tree.Branch;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The JSON of a message: its own prefix at the first level, that of the common elements below. */
final class Envelope {
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    static final String VERSION = "2.0";
    /** Original, or an update under the same identification. */
    static final String ORIGINAL = "9";

    private static final String COMMON = "ram:";

    private Envelope() {}

    static byte[] write(String formality, Branch content, Instant now) {
        var envelope = JSON.createObjectNode();
        var document = envelope.putObject("mai:MAI").putObject("mai:ExchangedDocument");
        document.put("ram:ID", "EBORDER-" + formality + "-" + now.toEpochMilli());
        document.put("ram:TypeCode", formality);
        document.put("ram:PurposeCode", ORIGINAL);
        document.put("ram:VersionID", VERSION);
        var prefix = formality.toLowerCase(Locale.ROOT) + ":";
        envelope.set(prefix + formality, object(content, prefix));
        return bytes(envelope);
    }

    static byte[] bytes(ObjectNode envelope) {
        try {
            return JSON.writeValueAsBytes(JSON.createObjectNode().set("env:Envelope", envelope));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("writing to memory", impossible);
        }
    }

    private static ObjectNode object(Branch branch, String prefix) {
        var object = JSON.createObjectNode();
        branch.children().forEach((name, value) -> object.set(prefix + name, node(value)));
        return object;
    }

    private static JsonNode node(Object value) {
        if (value instanceof Branch below) {
            return object(below, COMMON);
        }
        if (value instanceof List<?> several) {
            var array = JSON.createArrayNode();
            several.forEach(one -> array.add(node(one)));
            return array;
        }
        return JSON.valueToTree(value);
    }
}
