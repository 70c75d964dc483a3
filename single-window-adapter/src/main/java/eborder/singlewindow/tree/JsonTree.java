package eborder.singlewindow.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import eborder.singlewindow.file.FileFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Reads a message that is JSON, without holding it: properties are elements, an array is its element as often as it has items. */
public final class JsonTree {
    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 100_000;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final JsonFactory READERS = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private JsonTree() {}

    /** @return why it is no use, with the place; what was filled until then must not be used either */
    public static Optional<FileFault> read(byte[] file, TreeEvents fill) {
        try (var json = READERS.createParser(text(file))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.of(broken(1));
            }
            object(json, fill);
            return json.nextToken() == null
                    ? Optional.empty()
                    : Optional.of(broken(json.currentLocation().getLineNr()));
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            return Optional.of(broken(at == null ? 1 : at.getLineNr()));
        } catch (IOException broken) {
            return Optional.of(broken(1));
        }
    }

    /** What programs exchange is UTF-8 (RFC 8259), some with a mark in front; the reader would believe other encodings, too. */
    private static Reader text(byte[] file) {
        int mark = Arrays.equals(file, 0, Math.min(3, file.length), MARK, 0, 3) ? 3 : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(file, mark, file.length - mark), StandardCharsets.UTF_8.newDecoder());
    }

    private static void object(JsonParser json, TreeEvents fill) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            json.nextToken();
            value(json, name, fill);
        }
    }

    private static void value(JsonParser json, String name, TreeEvents fill) throws IOException {
        switch (json.currentToken()) {
            case START_ARRAY -> {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    value(json, name, fill);
                }
            }
            case START_OBJECT -> {
                fill.open(name);
                object(json, fill);
                fill.close();
            }
            case VALUE_NULL -> {
                // says nothing
            }
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> {
                fill.open(name);
                fill.text(json.getText());
                fill.close();
            }
            default -> throw new JsonParseException(json, "value expected");
        }
    }

    private static FileFault broken(int line) {
        return new FileFault("MESSAGE_BROKEN", Map.of("line", Integer.toString(Math.max(1, line))));
    }
}
