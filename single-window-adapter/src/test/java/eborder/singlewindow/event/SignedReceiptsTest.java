package eborder.singlewindow.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import eborder.dossier.DossierNumber;
import eborder.filing.FilingReceipt;
import eborder.shared.Problem;
import eborder.singlewindow.immigration.DetachedJws;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

/** A receipt is checked with the published key alone. */
class SignedReceiptsTest {
    private static final FilingReceipt RECEIPT = new FilingReceipt(
            new UUID(0, 7),
            new DossierNumber("2026-HPH-000127"),
            "VESSEL_ENTRY",
            "HPH",
            2,
            "ab".repeat(32),
            "cd".repeat(32),
            Instant.parse("2026-11-22T03:00:00Z"),
            "0200000001");

    private final EventKeys keys = keys();
    private final SignedReceipts receipts = new SignedReceipts(keys);

    @Test
    void says_what_was_filed_and_by_whom_under_the_published_key() throws Exception {
        var jws = read(receipts.sign(RECEIPT), keys);
        assertThat(jws.verifySignature()).isTrue();
        assertThat(jws.getHeader("typ")).isEqualTo(SignedReceipts.TYPE);
        assertThat(new JsonMapper().readTree(jws.getPayload()))
                .isEqualTo(new JsonMapper()
                        .readTree("{\"iss\":\"urn:vn:bp:eborder\",\"dossier\":\"00000000-0000-0000-0000-000000000007\","
                                + "\"number\":\"2026-HPH-000127\",\"procedure\":\"VESSEL_ENTRY\",\"unit\":\"HPH\",\"version\":2,"
                                + "\"sha256\":\"" + "ab".repeat(32) + "\",\"payloadSha256\":\"" + "cd".repeat(32)
                                + "\",\"filedAt\":\"2026-11-22T03:00:00Z\",\"taxCode\":\"0200000001\"}"));
    }

    @Test
    void a_changed_receipt_and_another_key_are_found_out() throws Exception {
        var parts = receipts.sign(RECEIPT).split("\\.", -1);
        var content = new String(Base64.getUrlDecoder().decode(parts[1]), java.nio.charset.StandardCharsets.UTF_8);
        var changed = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(content.replace("\"version\":2", "\"version\":3")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(read(parts[0] + "." + changed + "." + parts[2], keys).verifySignature())
                .isFalse();
        assertThat(read(receipts.sign(RECEIPT), keys()).verifySignature()).isFalse();
    }

    /** Both come from one key: what stands for one thing must not stand for the other. */
    @Test
    void a_receipt_is_no_signature_of_a_message() {
        var parts = receipts.sign(RECEIPT).split("\\.", -1);
        var body = Base64.getUrlDecoder().decode(parts[1]);
        assertThat(DetachedJws.isGenuine(publicKey(keys), parts[0] + ".." + parts[2], body))
                .isFalse();
    }

    @Test
    void without_a_key_nothing_is_signed() {
        var none = new SignedReceipts(new EventKeys(Optional.empty(), Optional.empty()));
        assertThat(none.areSigned()).isFalse();
        assertThatThrownBy(() -> none.sign(RECEIPT)).isInstanceOf(Problem.class);
    }

    private static JsonWebSignature read(String receipt, EventKeys by) throws JoseException {
        var jws = new JsonWebSignature();
        jws.setAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, "ES256"));
        jws.setCompactSerialization(receipt);
        jws.setKey(publicKey(by));
        return jws;
    }

    private static java.security.PublicKey publicKey(EventKeys by) {
        try {
            var jwk = new JsonMapper()
                    .writeValueAsString(by.published().get("keys").get(0));
            return PublicJsonWebKey.Factory.newPublicJwk(jwk).getPublicKey();
        } catch (JoseException | com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EventKeys keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            var pair = generator.generateKeyPair();
            return new EventKeys(
                    Optional.of(
                            Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded())),
                    Optional.of(
                            Base64.getEncoder().encodeToString(pair.getPublic().getEncoded())));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
