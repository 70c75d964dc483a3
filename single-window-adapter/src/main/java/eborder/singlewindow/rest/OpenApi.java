package eborder.singlewindow.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import eborder.form.YamlFile;
import jakarta.enterprise.context.ApplicationScoped;

/** The description of {@code /api/v1}, read strictly from {@code openapi/openapi.yaml} at the start. */
@ApplicationScoped
class OpenApi {
    private final JsonNode tree;
    private final byte[] json;

    OpenApi() {
        tree = YamlFile.read("openapi/openapi.yaml").tree();
        try {
            json = Json.MAPPER.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }

    JsonNode tree() {
        return tree;
    }

    byte[] json() {
        return json.clone();
    }
}
