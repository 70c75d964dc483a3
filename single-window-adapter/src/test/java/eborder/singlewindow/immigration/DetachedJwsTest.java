package eborder.singlewindow.immigration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DetachedJwsTest {
    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");
    private static final byte[] BODY = "{\"name\":\"Nguyễn\"}".getBytes(UTF_8);

    private static KeyPair keys;
    private static KeyPair others;

    @BeforeAll
    static void keys() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
        others = generator.generateKeyPair();
    }

    @Test
    void a_library_reads_what_we_sign() throws Exception {
        var jws = new JsonWebSignature();
        jws.setCompactSerialization(whole(DetachedJws.sign(keys.getPrivate(), BODY, NOW)));
        jws.setKey(keys.getPublic());
        assertThat(jws.verifySignature()).isTrue();
        assertThat(jws.getPayloadBytes()).isEqualTo(BODY);
        assertThat(jws.getHeaders().getLongHeaderValue("iat")).isEqualTo(NOW.getEpochSecond());
    }

    /** In compact form with its content. */
    private static String whole(String jws) {
        return jws.replace("..", "." + Base64.getUrlEncoder().withoutPadding().encodeToString(BODY) + ".");
    }

    @Test
    void any_other_byte_key_or_form_is_refused() {
        var jws = DetachedJws.sign(keys.getPrivate(), BODY, NOW);
        assertThat(DetachedJws.isGenuine(keys.getPublic(), jws, BODY)).isTrue();
        assertThat(DetachedJws.isGenuine(others.getPublic(), jws, BODY)).isFalse();
        assertThat(DetachedJws.isGenuine(keys.getPublic(), jws, "{}".getBytes(UTF_8)))
                .isFalse();
        assertThat(DetachedJws.isGenuine(keys.getPublic(), null, BODY)).isFalse();
        assertThat(DetachedJws.isGenuine(keys.getPublic(), whole(jws), BODY)).isFalse();
        assertThat(DetachedJws.isGenuine(keys.getPublic(), jws.substring(0, jws.length() - 3) + "AAA", BODY))
                .isFalse();
        var unsigned =
                Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\",\"iat\":1}".getBytes(UTF_8));
        assertThat(DetachedJws.isGenuine(keys.getPublic(), unsigned + jws.substring(jws.indexOf('.')), BODY))
                .isFalse();
    }

    @Test
    void it_is_fresh_for_five_minutes_either_way() {
        var jws = DetachedJws.sign(keys.getPrivate(), BODY, NOW);
        assertThat(DetachedJws.isFresh(jws, NOW.plusSeconds(300))).isTrue();
        assertThat(DetachedJws.isFresh(jws, NOW.plusSeconds(301))).isFalse();
        assertThat(DetachedJws.isFresh(jws, NOW.minusSeconds(301))).isFalse();
    }
}
