package eborder.singlewindow.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import eborder.dossier.DossierNumber;
import eborder.form.Answers;
import eborder.form.Finding;
import eborder.form.Storable;
import eborder.gate.GateQuestion;
import eborder.permit.PermitNumber;
import eborder.portcall.ImoNumber;
import java.io.IOException;

/**
 * How values are written: moments as {@code 2026-11-22T01:30:00Z}, days as {@code 2026-11-22}, lengths
 * of time as {@code PT4H}, numbers of dossiers, permits
 * and ships as people write them, what is null left out. Reading is strict: an unknown property is an error. From texts that are read
 * what no database keeps is left out ({@link Storable}).
 */
final class Json {
    private static final int DEEPEST = 20;
    private static final int LONGEST_TEXT = 100_000;

    static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .addModule(new JavaTimeModule())
            .addModule(values())
            .addMixIn(GateQuestion.class, AsScanned.class)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            // questions such as isFail() say in another way what the components say already
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private Json() {}

    private static SimpleModule values() {
        return new SimpleModule("eborder values")
                .addSerializer(PermitNumber.class, ToStringSerializer.instance)
                .addSerializer(DossierNumber.class, ToStringSerializer.instance)
                .addSerializer(ImoNumber.class, ToStringSerializer.instance)
                .addSerializer(Finding.class, new FindingWriter())
                .addSerializer(Answers.class, new AnswersWriter())
                .addDeserializer(String.class, new TextReader());
    }

    /** What a scanner delivers is judged as it is: a barcode's text is bytes, and any of them may be zero. */
    interface AsScanned {
        @JsonDeserialize(using = StringDeserializer.class)
        String scanned();
    }

    private static final class TextReader extends StdScalarDeserializer<String> {
        TextReader() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return Storable.text(StringDeserializer.instance.deserialize(parser, context));
        }
    }
}
