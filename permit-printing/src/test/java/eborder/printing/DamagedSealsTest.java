package eborder.printing;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.permit.ScannedSeal;
import eborder.permit.ScannedSeal.NoSeal;
import eborder.permit.ScannedSeal.Parsed;
import eborder.permit.ScannedSeal.Unreadable;
import eborder.permit.SealFault;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedSealsTest {
    private static final int SEALS = 100;
    private final VdsSeal codec = new VdsSeal();
    private final Random random = new Random(20261122);

    @Test
    void every_content_comes_back_as_it_was_written() {
        for (int i = 0; i < 1_000; i++) {
            var content = SomeSeals.any(random);
            byte[] signature = SomeSeals.signature(random);
            String reference = Integer.toHexString(1 + random.nextInt(1 << 30)).toUpperCase(Locale.ROOT);
            byte[] signedPart = codec.signedPart(content, "VNBG", reference);
            assertThat(codec.parse(codec.seal(signedPart, signature).digits()))
                    .isInstanceOfSatisfying(Parsed.class, seen -> {
                        assertThat(seen.content()).isEqualTo(content);
                        assertThat(seen.certificateReference()).isEqualTo(reference);
                        assertThat(seen.signedPart()).isEqualTo(signedPart);
                        assertThat(seen.signature()).isEqualTo(signature);
                    });
        }
    }

    @Test
    void every_truncation_is_unreadable() {
        byte[] seal = seal();
        for (int length = 1; length < seal.length; length++) {
            assertThat(codec.parse(raw(Arrays.copyOf(seal, length)))).isInstanceOf(Unreadable.class);
            assertThat(codec.parse(SealTransport.digits(Arrays.copyOf(seal, length))))
                    .isInstanceOfAny(Unreadable.class, NoSeal.class);
        }
        String digits = SealTransport.digits(seal);
        for (int length = 21; length < digits.length(); length++) {
            assertThat(codec.parse(digits.substring(0, length))).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void no_changed_byte_leaves_the_content_as_it_was() {
        for (int i = 0; i < SEALS; i++) {
            byte[] seal = seal();
            var whole = (Parsed) codec.parse(raw(seal));
            for (int at = 0; at < seal.length; at++) {
                byte[] changed = seal.clone();
                changed[at] ^= (byte) (1 + random.nextInt(255));
                assertChangeIsSeen(whole, codec.parse(raw(changed)));
                assertChangeIsSeen(whole, codec.parse(SealTransport.digits(changed)));
            }
        }
    }

    @Test
    void random_bytes_and_texts_never_throw_and_are_never_a_seal() {
        for (int i = 0; i < 5_000; i++) {
            var bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            if (i % 2 == 0 && bytes.length > 2) {
                bytes[0] = (byte) 0xDC;
                bytes[1] = 3;
            }
            assertThat(codec.parse(raw(bytes))).isNotInstanceOf(Parsed.class);
            assertThat(codec.parse(SealTransport.digits(bytes))).isNotInstanceOf(Parsed.class);
        }
    }

    @Test
    void random_features_behind_a_good_header_never_throw() {
        byte[] good = seal();
        for (int i = 0; i < 5_000; i++) {
            var bytes = Arrays.copyOf(good, 18 + random.nextInt(200));
            for (int j = 18; j < bytes.length; j++) {
                bytes[j] = (byte) random.nextInt(random.nextBoolean() ? 16 : 256);
            }
            assertThat(codec.parse(raw(bytes))).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void an_unknown_feature_is_reported_and_stays_signed() {
        byte[] known = codec.signedPart(SomeSeals.published(), "VNBG", "1A");
        byte[] more = SealNumbers.join(known, new byte[] {0x20, 2, 7, 7});
        var seal = codec.seal(more, SomeSeals.signature(random));
        assertThat(codec.parse(seal.digits())).isInstanceOfSatisfying(Parsed.class, seen -> {
            assertThat(seen.unknownTags()).containsExactly(0x20);
            assertThat(seen.signedPart()).isEqualTo(more);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"HPH-26-0000017", " HPH260000017 ", "", "7041", "70412345678901", "https://example.org/x"})
    void a_typed_text_is_no_seal(String text) {
        assertThat(codec.parse(text)).isEqualTo(new NoSeal(text.strip()));
    }

    @Test
    void an_input_method_that_ate_digits_is_unreadable() {
        String digits = SealTransport.digits(seal());
        assertThat(codec.parse(digits.replace("70", "Ữ").replaceFirst("^Ữ", "70")))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void a_scan_beyond_the_bound_is_not_even_decoded() {
        assertThat(codec.parse("7041" + "9".repeat(1_497))).isEqualTo(new Unreadable(SealFault.TOO_LONG));
        assertThat(codec.parse(null)).isEqualTo(new NoSeal(""));
    }

    private static void assertChangeIsSeen(Parsed whole, ScannedSeal seen) {
        if (seen instanceof Parsed parsed) {
            boolean signedPartSame = Arrays.equals(parsed.signedPart(), whole.signedPart());
            boolean saysTheSame = parsed.content().equals(whole.content())
                    && parsed.signer().equals(whole.signer())
                    && parsed.certificateReference().equals(whole.certificateReference())
                    && parsed.unknownTags().isEmpty();
            assertThat(saysTheSame).isEqualTo(signedPartSame);
            assertThat(signedPartSame && Arrays.equals(parsed.signature(), whole.signature()))
                    .isFalse();
        }
    }

    private byte[] seal() {
        byte[] signedPart = codec.signedPart(SomeSeals.any(random), "VNBG", "1A");
        return codec.seal(signedPart, SomeSeals.signature(random)).bytes();
    }

    private static String raw(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
