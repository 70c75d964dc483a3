package eborder.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eborder.permit.ScannedSeal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SealVectorsTest {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private final VdsSeal codec = new VdsSeal();
    private final Properties vectors = vectors();

    @Test
    void c40_gives_the_written_bytes_and_reads_them_back() {
        var texts = vectors.stringPropertyNames().stream()
                .filter(key -> key.startsWith("c40."))
                .toList();
        assertThat(texts).hasSize(9).allSatisfy(key -> {
            String text = key.substring("c40.".length());
            assertThat(HEX.formatHex(C40.encode(text))).isEqualTo(vectors.getProperty(key));
            assertThat(C40.decode(HEX.parseHex(vectors.getProperty(key)))).isEqualTo(text);
        });
    }

    @Test
    void a_date_is_month_day_year_in_three_bytes() {
        byte[] bytes = SealNumbers.date(LocalDate.of(1957, 3, 25));
        assertThat(HEX.formatHex(bytes)).isEqualTo(vectors.getProperty("date.1957-03-25"));
    }

    @Test
    void the_published_content_gives_the_published_seal() {
        byte[] signedPart = codec.signedPart(SomeSeals.published(), "VNBG", "1A");
        assertThat(HEX.formatHex(signedPart)).isEqualTo(vectors.getProperty("signedPart"));
        var seal = codec.seal(signedPart, zeroToSixtyThree());
        assertThat(HEX.formatHex(seal.bytes())).isEqualTo(vectors.getProperty("seal"));
        assertThat(seal.digits()).isEqualTo(vectors.getProperty("digits"));
    }

    @Test
    void digits_base32_and_raw_bytes_read_the_same() {
        byte[] seal = HEX.parseHex(vectors.getProperty("seal"));
        assertPublished(vectors.getProperty("digits"));
        assertPublished(vectors.getProperty("base32"));
        assertPublished(vectors.getProperty("base32").toLowerCase(Locale.ROOT));
        assertPublished(new String(seal, StandardCharsets.ISO_8859_1));
    }

    @Test
    void blanks_and_line_ends_of_a_scanner_do_no_harm() {
        String digits = vectors.getProperty("digits");
        assertPublished("  " + digits.substring(0, 90) + " \r\n" + digits.substring(90) + "\t\r\n");
        assertPublished(vectors.getProperty("base32") + "\n");
        String raw = new String(HEX.parseHex(vectors.getProperty("seal")), StandardCharsets.ISO_8859_1);
        assertPublished(raw + "\r\n");
    }

    @Test
    void a_raw_signature_that_ends_in_a_line_end_stays_whole() {
        byte[] signature = zeroToSixtyThree();
        signature[63] = '\n';
        var seal = codec.seal(codec.signedPart(SomeSeals.published(), "VNBG", "1A"), signature);
        var parsed = codec.parse(new String(seal.bytes(), StandardCharsets.ISO_8859_1));
        assertThat(parsed)
                .isInstanceOfSatisfying(
                        ScannedSeal.Parsed.class,
                        seen -> assertThat(seen.signature()).isEqualTo(signature));
    }

    @Test
    void refuses_to_write_what_the_layout_cannot_carry() {
        assertThatIllegalArgumentException().isThrownBy(() -> C40.encode("Ngô"));
        assertThatIllegalArgumentException().isThrownBy(() -> codec.seal(new byte[20], new byte[63]));
        assertThatIllegalArgumentException().isThrownBy(() -> codec.signedPart(SomeSeals.published(), "VNBGX", "1A"));
        assertThatIllegalArgumentException().isThrownBy(() -> codec.signedPart(SomeSeals.published(), "VNBG", "1a"));
    }

    private void assertPublished(String scanned) {
        assertThat(codec.parse(scanned)).isInstanceOfSatisfying(ScannedSeal.Parsed.class, seen -> {
            assertThat(seen.content()).isEqualTo(SomeSeals.published());
            assertThat(seen.signer()).isEqualTo("VNBG");
            assertThat(seen.certificateReference()).isEqualTo("1A");
            assertThat(HEX.formatHex(seen.signedPart())).isEqualTo(vectors.getProperty("signedPart"));
            assertThat(seen.signature()).isEqualTo(zeroToSixtyThree());
            assertThat(seen.unknownTags()).isEmpty();
        });
    }

    private static byte[] zeroToSixtyThree() {
        var bytes = new byte[64];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    private static Properties vectors() {
        var vectors = new Properties();
        try (var in = SealVectorsTest.class.getResourceAsStream("/seal/vectors.properties")) {
            vectors.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vectors;
    }
}
