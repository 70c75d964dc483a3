package eborder.web.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eborder.permit.BirthDate;
import eborder.permit.SealFault;
import eborder.permit.SealReading;
import eborder.permit.SealedContent;
import eborder.permit.Seals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What strangers are given to test their readers with is what our own reader does. Written anew with {@code -Dseal.vectors=write}. */
class PublishedVectorsTest {
    private static final Path FILE = Path.of("..", "docs", "seal-vectors.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static Seals seals;

    @BeforeAll
    static void knowTheCertificates() throws IOException {
        seals = Verifier.in(folder);
        if ("write".equals(System.getProperty("seal.vectors"))) {
            Files.writeString(FILE, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document()) + "\n");
        }
    }

    @Test
    void the_published_file_is_what_the_second_writer_makes() throws IOException {
        JsonNode made = JSON.readTree(JSON.writeValueAsString(document()));
        assertThat(JSON.readTree(FILE.toFile())).isEqualTo(made);
    }

    @Test
    void every_fault_has_a_vector() {
        var seen = EnumSet.noneOf(SealFault.class);
        FaultyVectors.all().forEach(vector -> seen.add(SealFault.valueOf(vector.expect())));
        assertThat(seen).containsExactlyInAnyOrder(SealFault.values());
    }

    static Stream<SealVector> published() throws IOException {
        var vectors = JSON.readTree(FILE.toFile()).required("vectors");
        return Stream.of(JSON.treeToValue(vectors, SealVector[].class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void our_own_reader_agrees(SealVector vector) {
        var reading = seals.read(scanned(vector));
        if (vector.expect().equals(SealVector.PARTY)) {
            assertThat(reading).isInstanceOfSatisfying(SealReading.Party.class, party -> {
                assertThat(shown(party.content())).isEqualTo(vector.content());
                assertThat(shown(party.unknownTags())).isEqualTo(shown(vector));
            });
        } else if (vector.expect().equals(SealVector.GENUINE)) {
            assertThat(reading).isInstanceOfSatisfying(SealReading.Genuine.class, genuine -> {
                assertThat(shown(genuine.content())).isEqualTo(vector.content());
                assertThat(shown(genuine.unknownTags())).isEqualTo(shown(vector));
            });
        } else {
            assertThat(reading.fault()).contains(SealFault.valueOf(vector.expect()));
        }
    }

    private static List<String> shown(List<Integer> tags) {
        return tags.stream().map("%02X"::formatted).toList();
    }

    private static List<String> shown(SealVector vector) {
        return vector.unknownTags() == null ? List.of() : vector.unknownTags();
    }

    private static String scanned(SealVector vector) {
        return vector.form().equals("text")
                ? vector.scanned()
                : new String(HexFormat.of().parseHex(vector.scanned()), StandardCharsets.ISO_8859_1);
    }

    private static Map<String, Object> document() {
        var document = new LinkedHashMap<String, Object>();
        document.put(
                "about",
                "Test vectors for docs/seal.md. The private keys are published: they sign nothing but this file.");
        document.put(
                "certificates",
                Verifier.KEYS.stream().map(PublishedVectorsTest::published).toList());
        document.put("withdrawn", Verifier.WITHDRAWN);
        document.put(
                "vectors",
                Stream.concat(GenuineVectors.all(), FaultyVectors.all()).toList());
        return document;
    }

    private static Map<String, String> published(SealTestKey key) {
        var entry = new LinkedHashMap<String, String>();
        entry.put("signer", key.signer());
        entry.put("reference", key.reference());
        entry.put("from", key.from());
        entry.put("until", key.until());
        entry.put("privateKey", key.d());
        entry.put("certificate", Base64.getEncoder().encodeToString(key.certificate()));
        return entry;
    }

    private static Map<String, String> shown(SealedContent content) {
        var shown = new TreeMap<String, String>();
        for (var component : content.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(content);
                shown.put(component.getName(), shown(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return shown;
    }

    private static String shown(Object value) {
        if (value instanceof List<?> members) {
            return members.stream().map(Object::toString).collect(Collectors.joining(" "));
        }
        return value instanceof BirthDate born ? shown(born) : value.toString();
    }

    private static String shown(BirthDate born) {
        return "%04d-%02d-%02d".formatted(born.year(), born.month(), born.day());
    }
}
