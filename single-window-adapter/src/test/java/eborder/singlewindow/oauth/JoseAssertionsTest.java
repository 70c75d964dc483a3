package eborder.singlewindow.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.party.ClientKey;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a company's software shows in place of a password: taken if it is in order, else refused with the reason. */
class JoseAssertionsTest {
    private static final String PORTAL = "https://portal.example.vn";
    private static final UUID CLIENT = new UUID(0, 5);
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final PublicJsonWebKey OWN = ec();
    private static final PublicJsonWebKey FOREIGN = ec();
    private static final PublicJsonWebKey RSA = rsa(2048);

    private final JoseAssertions assertions = new JoseAssertions(Optional.of(PORTAL + "/"));
    private final ClientKey key = assertions.key(published(OWN));

    @Test
    void takes_what_the_registered_key_has_signed() {
        var taken = check(signed(OWN, "ES256", claims(), jws -> jws.setKeyIdHeaderValue(key.kid())));
        assertThat(taken.jti()).isEqualTo("one");
        assertThat(taken.until()).isAfter(NOW.plus(Duration.ofMinutes(1)));
        assertThat(assertions.client(signed(OWN, "ES256", claims()))).isEqualTo(CLIENT);
    }

    @Test
    void takes_an_rsa_key_with_pss() {
        var rsa = assertions.key(published(RSA));
        assertThat(assertions
                        .check(signed(RSA, "PS256", claims()), CLIENT, rsa, NOW)
                        .jti())
                .isEqualTo("one");
    }

    @Test
    void takes_the_portal_itself_as_audience() {
        var claims = claims();
        claims.setAudience(PORTAL);
        assertThat(check(signed(OWN, "ES256", claims)).jti()).isEqualTo("one");
    }

    @Test
    void refuses_alg_none() {
        refuses("ALGORITHM", unsigned("{\"alg\":\"none\"}") + ".");
        refuses("ALGORITHM", unsigned("{\"alg\":\"none\"}") + ".AAAA");
        refuses("ALGORITHM", unsigned("{}") + ".AAAA");
    }

    @Test
    void refuses_a_shared_secret_made_of_the_public_key() throws JoseException {
        var jws = new JsonWebSignature();
        jws.setPayload(claims().toJson());
        jws.setAlgorithmHeaderValue("HS256");
        jws.setKey(new HmacKey(published(OWN).getBytes(UTF_8)));
        refuses("ALGORITHM", jws.getCompactSerialization());
    }

    @Test
    void refuses_algorithms_that_are_not_the_keys() {
        var rsa = assertions.key(published(RSA));
        var rs256 = signed(RSA, "RS256", claims());
        refused("ALGORITHM", () -> assertions.check(rs256, CLIENT, rsa, NOW));
        refuses("ALGORITHM", rs256);
        refuses("ALGORITHM", signed(RSA, "PS256", claims()));
        refused("ALGORITHM", () -> assertions.check(signed(OWN, "ES256", claims()), CLIENT, rsa, NOW));
    }

    @Test
    void refuses_another_companys_key() {
        refuses("UNTRUSTED", signed(FOREIGN, "ES256", claims()));
        var other = rsa(2048);
        refused(
                "UNTRUSTED",
                () -> assertions.check(signed(other, "PS256", claims()), CLIENT, assertions.key(published(RSA)), NOW));
    }

    @Test
    void refuses_a_changed_content_and_a_cut_signature() {
        var whole = signed(OWN, "ES256", claims());
        var other = claims();
        other.setJwtId("two");
        var parts = whole.split("\\.", -1);
        refuses("UNTRUSTED", parts[0] + "." + signed(OWN, "ES256", other).split("\\.", -1)[1] + "." + parts[2]);
        refuses("UNTRUSTED", whole.substring(0, whole.length() - 4));
        refuses("UNTRUSTED", parts[0] + "." + parts[1] + "." + encoded(new byte[64]));
    }

    @Test
    void refuses_another_audience_and_none() {
        var elsewhere = claims();
        elsewhere.setAudience("https://portal.example.vn.evil.example/api/v1/oauth/token");
        refuses("AUDIENCE", signed(OWN, "ES256", elsewhere));
        var nowhere = claims();
        nowhere.unsetClaim("aud");
        refuses("AUDIENCE", signed(OWN, "ES256", nowhere));
        refused(
                "AUDIENCE",
                () -> new JoseAssertions(Optional.empty()).check(signed(OWN, "ES256", claims()), CLIENT, key, NOW));
    }

    @Test
    void refuses_what_is_over_what_lasts_too_long_and_what_never_ends() {
        refuses("EXPIRED", signed(OWN, "ES256", lasting(Duration.ofSeconds(-31))));
        assertThat(check(signed(OWN, "ES256", lasting(Duration.ofSeconds(-20)))).jti())
                .isEqualTo("one");
        refuses("LASTS_TOO_LONG", signed(OWN, "ES256", lasting(Duration.ofMinutes(7))));
        var endless = claims();
        endless.unsetClaim("exp");
        refuses("EXPIRY_MISSING", signed(OWN, "ES256", endless));
    }

    @Test
    void refuses_what_comes_from_the_future() {
        var claims = lasting(Duration.ofMinutes(4));
        claims.setIssuedAt(NumericDate.fromSeconds(NOW.plusSeconds(90).getEpochSecond()));
        refuses("NOT_YET", signed(OWN, "ES256", claims));
        var later = lasting(Duration.ofMinutes(4));
        later.setNotBefore(NumericDate.fromSeconds(NOW.plusSeconds(90).getEpochSecond()));
        refuses("NOT_YET", signed(OWN, "ES256", later));
    }

    @Test
    void refuses_a_missing_or_endless_id() {
        var claims = claims();
        claims.unsetClaim("jti");
        refuses("JTI", signed(OWN, "ES256", claims));
        claims.setJwtId("x".repeat(JoseAssertions.LONGEST_JTI + 1));
        refuses("JTI", signed(OWN, "ES256", claims));
        claims.setJwtId("\0");
        refuses("JTI", signed(OWN, "ES256", claims));
    }

    @Test
    void refuses_an_issuer_or_subject_that_is_not_the_client() {
        var claims = claims();
        claims.setIssuer(new UUID(0, 6).toString());
        refuses("ISSUER", signed(OWN, "ES256", claims));
        refused("ISSUER", () -> assertions.check(signed(OWN, "ES256", claims()), new UUID(0, 6), key, NOW));
    }

    @Test
    void refuses_a_key_id_that_points_elsewhere() {
        for (var kid : new String[] {
            "../../etc/passwd", "' or 1=1", assertions.key(published(FOREIGN)).kid()
        }) {
            refuses("KID", signed(OWN, "ES256", claims(), jws -> jws.setKeyIdHeaderValue(kid)));
        }
    }

    @Test
    void refuses_a_header_that_brings_a_key_or_an_address_of_one() {
        refuses("HEADER", signed(FOREIGN, "ES256", claims(), jws -> jws.setJwkHeader(FOREIGN)));
        for (var name : new String[] {"jku", "x5u", "x5c", "x5t", "crit", "b64", "cty", "zip", "enc"}) {
            refuses("HEADER", unsigned("{\"alg\":\"ES256\",\"" + name + "\":\"https://evil.example/\"}") + ".AAAA");
        }
        refuses("HEADER", signed(OWN, "ES256", claims(), jws -> jws.setHeader("typ", "at+jwt")));
    }

    @Test
    void refuses_what_says_two_things_at_once() {
        refuses("UNREADABLE", unsigned("{\"alg\":\"ES256\",\"alg\":\"none\"}") + ".AAAA");
        refuses(
                "UNREADABLE",
                encoded("{\"alg\":\"ES256\"}".getBytes(UTF_8)) + "."
                        + encoded(("{\"sub\":\"" + CLIENT + "\",\"sub\":\"x\"}").getBytes(UTF_8)) + ".AAAA");
    }

    @Test
    void refuses_what_is_too_long_before_it_reads_it() {
        refuses("TOO_LONG", "x".repeat(JoseAssertions.LONGEST + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "...", "a.b.c", "a.b.c.d.e", "e30.e30.e30=", "W10.e30.", "e30.bnVsbA."})
    void refuses_what_is_no_assertion(String nonsense) {
        assertThatThrownBy(() -> check(nonsense))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ErrorCode.CLIENT_ASSERTION));
    }

    @Test
    void keeps_the_public_part_of_a_key_under_its_name_or_its_thumbprint() {
        assertThat(key.jwk()).contains("\"crv\":\"P-256\"").doesNotContain("\"d\"");
        assertThat(key.kid()).isEqualTo(key.thumbprint()).hasSize(43);
        var named = published(OWN).replace("{", "{\"kid\":\"ci-2026\",\"use\":\"sig\",\"alg\":\"ES256\",");
        assertThat(assertions.key(named)).satisfies(read -> {
            assertThat(read.kid()).isEqualTo("ci-2026");
            assertThat(read.thumbprint()).isEqualTo(key.thumbprint());
        });
    }

    @Test
    void refuses_keys_that_are_not_taken() {
        refusesKey("PRIVATE", OWN.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        refusesKey("PRIVATE", "{\"kty\":\"oct\",\"k\":\"AAAA\"}");
        refusesKey("UNREADABLE", "{}");
        refusesKey("UNREADABLE", "-----BEGIN PUBLIC KEY-----");
        refusesKey("UNREADABLE", "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\"}");
        refusesKey("CURVE", published(ec384()));
        refusesKey("CURVE", published(OWN).replaceFirst("\"y\":\"[^\"]+\"", "\"y\":\"" + encoded(new byte[32]) + "\""));
        refusesKey("LENGTH", published(rsa(1024)));
        refusesKey("USE", published(OWN).replace("{", "{\"use\":\"enc\","));
        refusesKey("ALGORITHM", published(RSA).replace("{", "{\"alg\":\"RS256\","));
        refusesKey("KID", published(OWN).replace("{", "{\"kid\":\"a b\","));
    }

    private eborder.party.ClientAssertion check(String assertion) {
        return assertions.check(assertion, assertions.client(assertion), key, NOW);
    }

    private void refuses(String reason, String assertion) {
        refused(reason, () -> check(assertion));
    }

    private static void refused(String reason, ThrowingCallable checking) {
        assertThatThrownBy(checking).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.CLIENT_ASSERTION);
            assertThat(problem.facts()).containsEntry("reason", reason);
        });
    }

    private void refusesKey(String reason, String jwk) {
        assertThatThrownBy(() -> assertions.key(jwk))
                .as(jwk)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.facts()).containsEntry("reason", reason));
    }

    private static JwtClaims lasting(Duration duration) {
        var claims = claims();
        claims.setExpirationTime(NumericDate.fromSeconds(NOW.plus(duration).getEpochSecond()));
        return claims;
    }

    private static JwtClaims claims() {
        var claims = new JwtClaims();
        claims.setIssuer(CLIENT.toString());
        claims.setSubject(CLIENT.toString());
        claims.setAudience(PORTAL + "/api/v1/oauth/token");
        claims.setIssuedAt(NumericDate.fromSeconds(NOW.minusSeconds(120).getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(NOW.plusSeconds(60).getEpochSecond()));
        claims.setJwtId("one");
        return claims;
    }

    private static String signed(PublicJsonWebKey by, String algorithm, JwtClaims claims) {
        return signed(by, algorithm, claims, jws -> {});
    }

    private static String signed(
            PublicJsonWebKey by, String algorithm, JwtClaims claims, Consumer<JsonWebSignature> header) {
        var jws = new JsonWebSignature();
        jws.setPayload(claims.toJson());
        jws.setAlgorithmHeaderValue(algorithm);
        jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        jws.setKey(by.getPrivateKey());
        header.accept(jws);
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String unsigned(String header) {
        return encoded(header.getBytes(UTF_8)) + "." + encoded(claims().toJson().getBytes(UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String published(PublicJsonWebKey key) {
        return key.toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    private static PublicJsonWebKey ec() {
        try {
            return EcJwkGenerator.generateJwk(EllipticCurves.P256);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicJsonWebKey ec384() {
        try {
            return EcJwkGenerator.generateJwk(EllipticCurves.P384);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicJsonWebKey rsa(int bits) {
        try {
            return RsaJwkGenerator.generateJwk(bits);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
