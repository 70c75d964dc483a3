package eborder.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.permit.Gaps;
import eborder.permit.SignedBits;
import eborder.permit.StatusBits;
import eborder.permit.StatusListHead;
import eborder.shared.Fingerprint;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SignatureException;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JwsStatusSignerTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final StatusBits BITS = StatusBits.of(500, 3, 17, 400);

    @TempDir
    private static Path keyFolder;

    private static SigningKeys keys;

    @TempDir
    private Path data;

    private JwsStatusSigner signer;
    private StatusListVerifier device;

    @BeforeAll
    static void makeKeys() {
        keys = Fixture.keys(keyFolder, Clock.systemUTC());
    }

    @BeforeEach
    void aNewDevice() {
        signer = new JwsStatusSigner(keys, data);
        device = new StatusListVerifier(keys.status().certificate());
    }

    @Test
    void a_device_takes_what_was_signed() throws Exception {
        device.take(signed(head(1, BITS)), BITS.pack());
        assertThat(device.mayPass(3)).isFalse();
        assertThat(device.mayPass(4)).isTrue();
        assertThat(device.isOverdue(NOW.plus(Duration.ofMinutes(60)))).isFalse();
        assertThat(device.isOverdue(NOW.plus(Duration.ofMinutes(61)))).isTrue();
    }

    @Test
    void others_verify_it_too() throws Exception {
        var jws = new JsonWebSignature();
        jws.setAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, "ES256"));
        jws.setCompactSerialization(signed(head(1, BITS)));
        jws.setKey(keys.status().certificate().getPublicKey());
        assertThat(jws.verifySignature()).isTrue();
        assertThat(StatusListHead.of(jws.getPayloadBytes())).isEqualTo(head(1, BITS));
    }

    @Test
    void has_a_key_of_its_own_whose_certificate_anybody_can_have() throws Exception {
        assertThat(keys.status().certificate().getPublicKey())
                .isNotIn(
                        keys.officer().certificate().getPublicKey(),
                        keys.agency().certificate().getPublicKey(),
                        keys.seal().certificate().getPublicKey());
        var found = CertificateFactory.getInstance("X.509")
                .generateCertificates(
                        new ByteArrayInputStream(signer.certificates().getBytes(StandardCharsets.US_ASCII)));
        assertThat(found.iterator().next()).isEqualTo(keys.status().certificate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"header", "payload", "signature"})
    void refuses_a_head_with_any_byte_changed(String part) {
        var signed = signed(head(1, BITS));
        var parts = signed.split("\\.", -1);
        int at = List.of("header", "payload", "signature").indexOf(part);
        var bytes = Base64.getUrlDecoder().decode(parts[at]);
        for (int i = 0; i < bytes.length; i++) {
            var other = bytes.clone();
            other[i] ^= 1;
            var forged = parts.clone();
            forged[at] = Base64.getUrlEncoder().withoutPadding().encodeToString(other);
            assertThatThrownBy(() -> device.take(String.join(".", forged), BITS.pack()))
                    .as("byte %s of the %s", i, part)
                    .isInstanceOfAny(RuntimeException.class, SignatureException.class);
        }
    }

    @Test
    void refuses_other_bits_than_those_that_were_signed() {
        var signed = signed(head(1, BITS));
        for (int index : new int[] {0, 3, 499, BITS.size() - 1}) {
            var other = BITS.turned(new int[] {index}, BITS.size());
            assertThatThrownBy(() -> device.take(signed, other.pack())).hasMessage("other bits");
        }
        assertThatThrownBy(() -> device.take(
                        signed, BITS.turned(new int[0], 2 * BITS.size()).pack()))
                .hasMessage("other bits");
    }

    @Test
    void refuses_what_another_key_signed() {
        var stranger = new StatusListVerifier(keys.seal().certificate());
        assertThatThrownBy(() -> stranger.take(signed(head(1, BITS)), BITS.pack()))
                .hasMessage("another header");
    }

    @Test
    void goes_forward_by_deltas_and_never_back() throws Exception {
        var first = signed(head(1, BITS));
        var newer = StatusBits.of(StatusBits.STEP + 5, 3, 400, StatusBits.STEP + 1);
        var second = signed(after(first, 1, 2, newer));
        device.take(first, BITS.pack());
        device.takeDelta(second, Gaps.encode(newer.differences(BITS)));
        assertThat(device.sequence()).isEqualTo(2);
        assertThat(device.mayPass(17)).isTrue();
        assertThat(device.mayPass(StatusBits.STEP + 1)).isFalse();

        assertThatThrownBy(() -> device.take(first, BITS.pack())).hasMessage("older than the one there is");
        assertThatThrownBy(() -> device.take(second, newer.pack())).hasMessage("older than the one there is");
        assertThat(device.mayPass(17)).isTrue();
    }

    @Test
    void notices_a_second_list_of_the_same_number() throws Exception {
        device.take(signed(head(1, BITS)), BITS.pack());
        var elsewhere = new JwsStatusSigner(keys, data.resolve("elsewhere"));
        var other = elsewhere
                .sign(head(1, StatusBits.of(1)), StatusBits.of(1).pack())
                .orElseThrow();
        var next = signed(after(other, 1, 2, BITS));
        assertThatThrownBy(() -> device.take(next, BITS.pack())).hasMessage("not the successor of the one there is");
    }

    @Test
    void signs_no_number_twice_and_none_below_also_after_a_new_start() {
        signed(head(7, BITS));
        assertThat(signer.sign(head(7, BITS), BITS.pack())).isEmpty();
        var again = new JwsStatusSigner(keys, data);
        assertThat(again.last(1).orElseThrow().sequence()).isEqualTo(7);
        assertThat(StatusBits.unpack(again.last(1).orElseThrow().bits())).isEqualTo(BITS);
        assertThat(again.sign(head(6, BITS), BITS.pack())).isEmpty();
        assertThat(again.sign(head(8, BITS), BITS.pack())).isPresent();
        assertThat(again.last(2)).isEmpty();
    }

    @Test
    void keeps_one_file_for_each_list() throws Exception {
        for (int sequence = 1; sequence < 12; sequence++) {
            signed(head(sequence, BITS));
        }
        try (var files = Files.list(data.resolve("status-lists"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(".lock", "1-11.gz");
        }
        assertThat(signer.last(1)).map(SignedBits::sequence).hasValue(11L);
    }

    @Test
    void a_million_permits_with_five_thousand_revoked_are_less_than_20_kilobytes() throws Exception {
        var random = new Random(20_261_124);
        long begin = System.nanoTime();
        var bits = StatusBits.of(
                999_999, random.ints(0, 1_000_000).distinct().limit(5_000).toArray());
        var packed = bits.pack();
        var signed = signer.sign(head(1, bits), packed).orElseThrow();
        long built = System.nanoTime();
        var published = "{\"head\":\"" + signed + "\",\"bits\":\""
                + Base64.getUrlEncoder().withoutPadding().encodeToString(packed) + "\"}";
        device.take(signed, packed);
        long taken = System.nanoTime();
        var day = random.ints(0, 1_000_000).distinct().limit(167).sorted().toArray();
        System.out.printf(
                "status list, 1,000,000 permits, 5,000 set: %,d bytes gzip, %,d published; 167 changes %,d bytes; built and signed"
                        + " in %.1f ms, checked in %.1f ms%n",
                packed.length,
                published.length(),
                Gaps.encode(day).length,
                (built - begin) / 1e6,
                (taken - built) / 1e6);
        assertThat(published.length()).isLessThan(20_000);
    }

    private String signed(StatusListHead head) {
        return signer.sign(head, BITS.pack()).orElseThrow();
    }

    private static StatusListHead head(long sequence, StatusBits bits) {
        return new StatusListHead(
                1,
                sequence,
                NOW.toString(),
                NOW.plusSeconds(3_600).toString(),
                bits.size(),
                bits.fingerprint().hex(),
                null,
                null);
    }

    private static StatusListHead after(String predecessor, long before, long sequence, StatusBits bits) {
        return new StatusListHead(
                1,
                sequence,
                NOW.toString(),
                NOW.plusSeconds(3_600).toString(),
                bits.size(),
                bits.fingerprint().hex(),
                before,
                Fingerprint.of(predecessor).hex());
    }
}
