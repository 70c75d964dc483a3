package eborder.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.permit.SealFault;
import eborder.shared.TheClock;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.bouncycastle.util.BigIntegers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealKeyRingTest {
    private static final byte[] MESSAGE =
            "header and message features of a seal, some 110 bytes in all: HPH260000017 NGUYEN<<THI<AN C1234567 VNM"
                    .getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private static Path data;

    private static LocalDate today;
    private static SigningKeys keys;
    private static SealKeyRing ring;
    private static byte[] signature;

    @BeforeAll
    static void signOneMessage() {
        today = LocalDate.now(TheClock.VIETNAM);
        keys = Fixture.keys(data, Clock.systemUTC());
        ring = ring(keys, Map.of());
        signature = ring.sign(MESSAGE);
    }

    @Test
    void verifies_what_it_signed() {
        assertThat(signature).hasSize(64);
        assertThat(verify(MESSAGE, signature)).isTrue();
    }

    @Test
    void makes_signatures_that_other_checkers_accept() throws Exception {
        Signature other = Signature.getInstance("SHA256withECDSAinP1363Format");
        other.initVerify(keys.seal().certificate());
        other.update(MESSAGE);

        assertThat(other.verify(signature)).isTrue();
    }

    @Test
    void names_the_certificate_by_its_serial_number() {
        assertThat(ring.signer()).isEqualTo("VNBG");
        assertThat(new BigInteger(ring.certificateReference(), 16))
                .isEqualTo(keys.seal().certificate().getSerialNumber());
        assertThat(ring.certificateReference()).matches("[1-9A-F][0-9A-F]{2}");
    }

    @Test
    void rejects_a_message_with_any_byte_changed() {
        // what was seen to be genuine is remembered, and nothing near it
        assertThat(verify(MESSAGE, signature)).isTrue();
        for (int at = 0; at < MESSAGE.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                assertThat(verify(flipped(MESSAGE, at, bit), signature))
                        .as("byte %d, bit %d", at, bit)
                        .isFalse();
            }
        }
    }

    @Test
    void rejects_a_signature_with_any_byte_changed() {
        // what was seen to be genuine is remembered, and nothing near it
        assertThat(verify(MESSAGE, signature)).isTrue();
        for (int at = 0; at < signature.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                assertThat(verify(MESSAGE, flipped(signature, at, bit)))
                        .as("byte %d, bit %d", at, bit)
                        .isFalse();
            }
        }
    }

    @Test
    void makes_the_low_s_only_and_rejects_its_twin() {
        BigInteger order = ((ECPublicKey) keys.seal().certificate().getPublicKey())
                .getParams()
                .getOrder();
        for (int i = 0; i < 200; i++) {
            byte[] message = ("permit " + i).getBytes(StandardCharsets.US_ASCII);
            byte[] signed = ring.sign(message);
            BigInteger s = new BigInteger(1, Arrays.copyOfRange(signed, 32, 64));
            byte[] twin = signed.clone();
            BigIntegers.asUnsignedByteArray(order.subtract(s), twin, 32, 32);

            assertThat(s).isLessThanOrEqualTo(order.shiftRight(1));
            assertThat(verify(message, signed)).isTrue();
            assertThat(ring.verify("VNBG", ring.certificateReference(), today, message, twin))
                    .contains(SealFault.HIGH_S);
        }
    }

    @Test
    void rejects_signatures_of_another_length_or_form() {
        assertThat(verify(MESSAGE, new byte[0])).isFalse();
        assertThat(verify(MESSAGE, new byte[64])).isFalse();
        assertThat(verify(MESSAGE, Arrays.copyOf(signature, 63))).isFalse();
        assertThat(verify(MESSAGE, Arrays.copyOf(signature, 65))).isFalse();
    }

    @Test
    void rejects_an_unknown_signer_or_certificate() {
        String reference = ring.certificateReference();

        assertThat(ring.verify("DEBG", reference, today, MESSAGE, signature)).contains(SealFault.UNKNOWN_SIGNER);
        assertThat(ring.verify("VNBG", "0" + reference, today, MESSAGE, signature))
                .contains(SealFault.UNKNOWN_CERTIFICATE);
        assertThat(ring.verify("VNBG", "FFFF", today, MESSAGE, signature)).contains(SealFault.UNKNOWN_CERTIFICATE);
    }

    @Test
    void rejects_a_seal_dated_outside_the_certificates_validity() {
        LocalDate last = keys.seal()
                .certificate()
                .getNotAfter()
                .toInstant()
                .atZone(TheClock.VIETNAM)
                .toLocalDate();
        String reference = ring.certificateReference();

        assertThat(ring.verify("VNBG", reference, last, MESSAGE, signature)).isEmpty();
        assertThat(ring.verify("VNBG", reference, last.plusDays(1), MESSAGE, signature))
                .contains(SealFault.CERTIFICATE_NOT_IN_FORCE);
        assertThat(ring.verify("VNBG", reference, today.minusDays(3), MESSAGE, signature))
                .contains(SealFault.CERTIFICATE_NOT_IN_FORCE);
    }

    @Test
    void still_verifies_seals_of_a_former_key_after_rotation(@TempDir Path elsewhere) throws Exception {
        SigningKeys successor = keysWithOtherReference(elsewhere);
        Path former = Files.createDirectory(elsewhere.resolve("former"));
        Files.write(former.resolve("old.der"), keys.seal().certificate().getEncoded());
        SealKeyRing rotated = ring(successor, Map.of("eborder.seal.certificates", former.toString()));

        assertThat(rotated.certificateReference()).isNotEqualTo(ring.certificateReference());
        assertThat(rotated.verify("VNBG", ring.certificateReference(), today, MESSAGE, signature))
                .isEmpty();
        assertThat(rotated.verify("VNBG", rotated.certificateReference(), today, MESSAGE, rotated.sign(MESSAGE)))
                .isEmpty();
        assertThat(rotated.verify("VNBG", rotated.certificateReference(), today, MESSAGE, signature))
                .contains(SealFault.WRONG_SIGNATURE);
    }

    @Test
    void still_verifies_seals_of_a_former_signer(@TempDir Path elsewhere) throws Exception {
        Path former = Files.createDirectories(elsewhere.resolve("former").resolve("VNBG"));
        Files.write(former.resolve("old.der"), keys.seal().certificate().getEncoded());
        SealKeyRing renamed = ring(
                keysWithOtherReference(elsewhere),
                Map.of(
                        "eborder.seal.signer",
                        "VNB2",
                        "eborder.seal.certificates",
                        former.getParent().toString()));
        String reference = ring.certificateReference();

        assertThat(renamed.signer()).isEqualTo("VNB2");
        assertThat(renamed.verify("VNBG", reference, today, MESSAGE, signature)).isEmpty();
        assertThat(renamed.verify("VNB2", reference, today, MESSAGE, signature))
                .contains(SealFault.UNKNOWN_CERTIFICATE);
        assertThat(renamed.verify("VNB2", renamed.certificateReference(), today, MESSAGE, renamed.sign(MESSAGE)))
                .isEmpty();
    }

    @Test
    void accepts_nothing_of_a_withdrawn_certificate_from_its_day_on() {
        String reference = ring.certificateReference();
        SealKeyRing until = ring(keys, Map.of("eborder.seal.withdrawn", "VNBG/" + reference + " " + today.plusDays(1)));
        SealKeyRing from = ring(keys, Map.of("eborder.seal.withdrawn", "VNBG/" + reference + " " + today));

        assertThat(until.verify("VNBG", reference, today, MESSAGE, signature)).isEmpty();
        assertThat(from.verify("VNBG", reference, today, MESSAGE, signature))
                .contains(SealFault.CERTIFICATE_NOT_IN_FORCE);
    }

    @Test
    void refuses_to_start_when_what_is_withdrawn_is_unknown() {
        for (String faulty : new String[] {"VNBG/FFFF 2027-03-01", "VNBG 2027-03-01", ""}) {
            assertThatThrownBy(() -> ring(keys, Map.of("eborder.seal.withdrawn", faulty)))
                    .satisfies(DssPaperSignerTest::isSigningFailed);
        }
    }

    @Test
    void refuses_a_folder_with_something_else_than_certificates(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("old.der"), "no certificate");

        assertThatThrownBy(() -> ring(keys, Map.of("eborder.seal.certificates", elsewhere.toString())))
                .satisfies(DssPaperSignerTest::isSigningFailed);
    }

    private static SigningKeys keysWithOtherReference(Path folder) {
        SigningKeys others;
        int attempt = 0;
        do {
            others = Fixture.keys(folder.resolve("keys" + attempt++), Clock.system(ZoneOffset.UTC));
        } while (others.seal()
                .certificate()
                .getSerialNumber()
                .equals(keys.seal().certificate().getSerialNumber()));
        return others;
    }

    private static SealKeyRing ring(SigningKeys keys, Map<String, String> settings) {
        return new SealKeyRing(keys, Fixture.settings(new HashMap<>(settings)));
    }

    private static boolean verify(byte[] message, byte[] signature) {
        return ring.verify("VNBG", ring.certificateReference(), today, message, signature)
                .isEmpty();
    }

    private static byte[] flipped(byte[] bytes, int at, int bit) {
        byte[] changed = bytes.clone();
        changed[at] ^= (byte) (1 << bit);
        return changed;
    }
}
