package eborder.singlewindow.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** Small JSON objects of partners, read strictly. What can't be understood is an {@link IllegalArgumentException} with the member's name. */
public final class PartnerJson {
    private static final int LONGEST_TEXT = 8_000;
    private static final ObjectMapper READING = new JsonMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(3)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private PartnerJson() {}

    public static JsonNode object(byte[] body) {
        try {
            var message = READING.readTree(body);
            require(message != null && message.isObject(), "object");
            return message;
        } catch (IOException e) {
            throw new IllegalArgumentException("no JSON", e);
        }
    }

    public static String text(JsonNode message, String name) {
        require(message.path(name).isTextual(), name);
        return message.path(name).textValue();
    }

    public static Instant instant(JsonNode message, String name) {
        try {
            return Instant.parse(text(message, name));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    public static void require(boolean holds, String name) {
        if (!holds) {
            throw new IllegalArgumentException(name);
        }
    }
}
