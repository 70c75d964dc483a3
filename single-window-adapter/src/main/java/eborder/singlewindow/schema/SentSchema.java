package eborder.singlewindow.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The JSON Schema of ours by which every message is judged before it leaves. */
public final class SentSchema {
    private final Schema schema;

    /** @param resource on the class path, without a leading slash */
    public SentSchema(String resource) {
        try (var text = SentSchema.class.getResourceAsStream("/" + resource)) {
            this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @return the first thing that is wrong, with its place */
    public Optional<String> fault(byte[] message) {
        return schema
                .validate(
                        new String(message, StandardCharsets.UTF_8),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .findFirst()
                .map(SentSchema::words);
    }

    private static String words(Error error) {
        return error.getInstanceLocation() + ": " + error.getMessage();
    }
}
