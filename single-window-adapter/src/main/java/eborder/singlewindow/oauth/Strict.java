package eborder.singlewindow.oauth;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eborder.shared.Problem;
import java.io.IOException;
import java.util.function.Supplier;

/** JSON of strangers with one reading only: no member twice, nothing behind the end, nothing deep. */
final class Strict {
    private static final int DEEPEST = 4;
    private static final int LONGEST_TEXT = 4_000;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Strict() {}

    /** @param refused what to throw if that is no object */
    static JsonNode object(String text, Supplier<Problem> refused) {
        try {
            var read = JSON.readTree(text);
            if (read != null && read.isObject()) {
                return read;
            }
            throw refused.get();
        } catch (IOException unreadable) {
            throw (Problem) refused.get().initCause(unreadable);
        }
    }
}
