package eborder.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import eborder.permit.ScannedSeal.Parsed;
import java.nio.charset.StandardCharsets;

/** Whatever is held to a scanner is refused by name, or is what our own writer would have written. */
class SealFuzzTest {
    private final VdsSeal codec = new VdsSeal();

    @FuzzTest(maxDuration = "10s")
    void a_scan_has_one_reading_or_none(byte[] input) {
        requireOneSpelling(new String(input, StandardCharsets.UTF_8));
        requireOneSpelling(new String(input, StandardCharsets.ISO_8859_1));
        requireOneSpelling(SealTransport.digits(input));
    }

    private void requireOneSpelling(String scanned) {
        if (codec.parse(scanned) instanceof Parsed seal && seal.unknownTags().isEmpty()) {
            byte[] written = codec.signedPart(seal.content(), seal.signer(), seal.certificateReference());
            assertThat(written).isEqualTo(seal.signedPart());
            var again = codec.seal(written, seal.signature());
            assertThat(codec.parse(again.digits()))
                    .isInstanceOfSatisfying(
                            Parsed.class, same -> assertThat(same.content()).isEqualTo(seal.content()));
        }
    }
}
