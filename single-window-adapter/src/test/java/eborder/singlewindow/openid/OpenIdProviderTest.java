package eborder.singlewindow.openid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.party.ProviderAnswer;
import eborder.party.ProviderIdentity;
import eborder.party.ProviderName;
import eborder.party.ProviderRequest;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that a provider, or somebody in its place, may answer: taken if it is in order, else refused with the reason. */
class OpenIdProviderTest {
    private static final Instant NOW = Instant.parse("2026-11-28T03:00:00Z");
    private static final ProviderRequest REQUEST = ProviderRequest.random();
    private static final PublicJsonWebKey OWN = rsa("own");
    private static final PublicJsonWebKey NEXT = ec("next");
    private static final PublicJsonWebKey FOREIGN = rsa("own");

    private final TickingClock clock = new TickingClock();
    private StandInProvider partner;
    private OpenIdProvider provider;

    /** A clock that moves when told to. */
    private static final class TickingClock {
        private Instant now = NOW;

        Clock clock() {
            return new Clock() {
                @Override
                public ZoneOffset getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(java.time.ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            };
        }
    }

    @BeforeEach
    void start() throws IOException {
        partner = new StandInProvider();
        partner.keys.add(OWN);
        provider = provider(Optional.of("s+cret"), Optional.empty());
    }

    @AfterEach
    void stop() {
        partner.close();
    }

    private OpenIdProvider provider(Optional<String> secret, Optional<String> levels) {
        return new OpenIdProvider(
                Optional.of(partner.issuer()),
                Optional.of("eborder"),
                secret,
                "VNeID",
                levels,
                Duration.ofSeconds(20),
                Optional.of("https://portal.example.vn/"),
                clock.clock());
    }

    @Test
    void without_settings_there_is_none() {
        assertThat(new OpenIdProvider(
                                Optional.empty(),
                                Optional.of("eborder"),
                                Optional.empty(),
                                "VNeID",
                                Optional.empty(),
                                Duration.ofSeconds(1),
                                Optional.of("https://portal.example.vn"),
                                clock.clock())
                        .name())
                .isEmpty();
        assertThat(provider.name()).contains(new ProviderName(partner.issuer(), "VNeID"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://id.example.vn",
                "ftp://127.0.0.1",
                "javascript:alert(1)",
                "https://a@id.example.vn",
                "/here"
            })
    void nobody_is_sent_where_it_is_not_safe(String issuer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpenIdProvider(
                        Optional.of(issuer),
                        Optional.of("eborder"),
                        Optional.empty(),
                        "VNeID",
                        Optional.empty(),
                        Duration.ofSeconds(1),
                        Optional.of("https://portal.example.vn"),
                        clock.clock()));
    }

    @Test
    void the_browser_is_sent_with_a_code_challenge_a_state_and_a_nonce() {
        assertThat(provider.signIn(REQUEST, false, "vi").toString())
                .startsWith(partner.issuer() + "/authorize?theme=plain&response_type=code&client_id=eborder")
                .contains("&redirect_uri=https%3A%2F%2Fportal.example.vn%2Fsign-in%2Fanswer&scope=openid")
                .contains("&state=" + REQUEST.state() + "&nonce=" + REQUEST.nonce())
                .contains("&code_challenge=" + REQUEST.challenge() + "&code_challenge_method=S256&ui_locales=vi")
                .doesNotContain("prompt=", "acr_values", REQUEST.verifier());
        assertThat(provider(Optional.empty(), Optional.of("LoA2 LoA3"))
                        .signIn(REQUEST, true, "en")
                        .toString())
                .endsWith("&ui_locales=en&prompt=login&acr_values=LoA2+LoA3");
    }

    @Test
    void a_code_becomes_an_identity() {
        partner.token = signed(OWN, "RS256", claims());
        assertThat(identity()).isEqualTo(new ProviderIdentity(partner.issuer(), "0123"));
        assertThat(partner.asked.get(0))
                .isEqualTo("grant_type=authorization_code&code=a+code"
                        + "&redirect_uri=https%3A%2F%2Fportal.example.vn%2Fsign-in%2Fanswer&code_verifier="
                        + REQUEST.verifier());
        var basic = Base64.getEncoder().encodeToString("eborder:s%2Bcret".getBytes(UTF_8));
        assertThat(partner.asked.get(1)).isEqualTo("Basic " + basic);
    }

    @Test
    void a_client_without_a_secret_says_its_name() {
        provider = provider(Optional.empty(), Optional.empty());
        partner.token = signed(OWN, "PS256", claims());
        identity();
        assertThat(partner.asked.get(0)).endsWith("&client_id=eborder");
        assertThat(partner.asked.get(1)).isEqualTo("null");
    }

    @Test
    void a_new_key_is_asked_for_once_but_not_at_every_strangers_wish() {
        partner.token = signed(OWN, "RS256", claims());
        identity();
        partner.keys.add(NEXT);
        partner.token = signed(NEXT, "ES256", claims());
        clock.now = NOW.plusSeconds(31);
        identity();
        assertThat(partner.keysAsked).isEqualTo(2);
        partner.token = signed(rsa("stranger"), "RS256", claims());
        refused("UNTRUSTED", this::identity);
        refused("UNTRUSTED", this::identity);
        assertThat(partner.keysAsked).isEqualTo(2);
    }

    @Test
    void other_algorithms_and_other_keys_are_refused() throws JoseException {
        refuses("UNTRUSTED", encoded("{\"alg\":\"none\"}") + "." + encoded(claims().toJson()) + ".");
        refuses("UNTRUSTED", signed(FOREIGN, "RS256", claims()));
        refuses("UNTRUSTED", signed(OWN, "RS512", claims()));
        var confused = new JsonWebSignature();
        confused.setPayload(claims().toJson());
        confused.setAlgorithmHeaderValue("HS256");
        confused.setKeyIdHeaderValue("own");
        confused.setKey(new HmacKey(OWN.getKey().getEncoded()));
        refuses("UNTRUSTED", confused.getCompactSerialization());
        var whole = signed(OWN, "RS256", claims());
        refuses("UNTRUSTED", whole.substring(0, whole.length() - 8));
        refuses("TOKEN", "");
        refuses("UNTRUSTED", "no token");
        refuses("TOKEN", "x".repeat(IdTokens.LONGEST + 1));
    }

    @Test
    void a_key_that_the_token_brings_along_counts_for_nothing() {
        refuses("UNTRUSTED", signed(FOREIGN, "RS256", claims(), jws -> {
            jws.setKeyIdHeaderValue("mine");
            jws.setJwkHeader(FOREIGN);
        }));
    }

    @Test
    void a_token_for_another_one_or_from_another_one_is_refused() {
        refuses("AUDIENCE", with(claims -> claims.setAudience("other")));
        refuses("AUDIENCE", with(claims -> claims.unsetClaim("aud")));
        refuses("ISSUER", with(claims -> claims.setIssuer(partner.issuer() + "/")));
        refuses("ISSUER", with(claims -> claims.unsetClaim("iss")));
        refuses("PARTY", with(claims -> claims.setStringClaim("azp", "other")));
        refuses("PARTY", with(claims -> claims.setAudience("eborder", "other")));
        refuses("NONCE", with(claims -> claims.setStringClaim("nonce", "another")));
        refuses("NONCE", with(claims -> claims.unsetClaim("nonce")));
        refuses("UNREADABLE", with(claims -> claims.setClaim("nonce", 7)));
        refuses("SUBJECT", with(claims -> claims.unsetClaim("sub")));
        refuses("SUBJECT", with(claims -> claims.setSubject("một")));
        partner.token = with(claims -> {
            claims.setAudience("eborder", "other");
            claims.setStringClaim("azp", "eborder");
        });
        assertThat(identity().subject()).isEqualTo("0123");
    }

    @Test
    void a_token_counts_only_now() {
        refuses("EXPIRED", with(claims -> claims.setExpirationTime(at(-31))));
        refuses("EXPIRED", with(claims -> claims.unsetClaim("exp")));
        refuses("ISSUED_AT", with(claims -> claims.unsetClaim("iat")));
        refuses("ISSUED_AT", with(claims -> claims.setIssuedAt(at(40))));
        refuses("ISSUED_AT", with(claims -> claims.setIssuedAt(at(-640))));
        refuses("UNTRUSTED", with(claims -> claims.setNotBefore(at(40))));
        partner.token = with(claims -> {
            claims.setIssuedAt(at(-320));
            claims.setExpirationTime(at(-20));
        });
        assertThat(identity().subject()).isEqualTo("0123");
    }

    @Test
    void a_level_of_assurance_that_is_asked_for_must_be_reached() {
        provider = provider(Optional.empty(), Optional.of("LoA2 LoA3"));
        refuses("LEVEL", with(claims -> claims.setStringClaim("acr", "LoA1")));
        refuses("LEVEL", with(claims -> {}));
        partner.token = with(claims -> claims.setStringClaim("acr", "LoA3"));
        assertThat(identity().subject()).isEqualTo("0123");
    }

    @ParameterizedTest
    @CsvSource({
        "400, invalid_grant, IDENTITY_NOT_PROVEN",
        "401, invalid_client, IDENTITY_PROVIDER_FAILED",
        "503, busy, IDENTITY_PROVIDER_FAILED",
        "400, invalid_request, IDENTITY_PROVIDER_FAILED"
    })
    void a_code_that_is_none_is_not_the_same_as_a_provider_that_fails(int status, String refusal, ErrorCode code) {
        partner.status = status;
        partner.refusal = refusal;
        assertThatThrownBy(this::identity)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @Test
    void a_provider_that_says_it_is_another_one_is_not_used() {
        partner.metadataIssuer = "https://id.example.vn";
        failed(this::identity);
        partner.metadataIssuer = partner.issuer();
        partner.tokenEndpoint = "http://192.0.2.1/token";
        failed(this::identity);
        partner.close();
        failed(() -> provider.signIn(REQUEST, false, "vi"));
    }

    @Test
    void an_answer_that_names_another_provider_is_refused() {
        partner.namesItself = true;
        partner.token = signed(OWN, "RS256", claims());
        refused("ISSUER", () -> provider.identity(new ProviderAnswer("a code", "https://evil.example"), REQUEST));
        refused("ISSUER", () -> provider.identity(new ProviderAnswer("a code", null), REQUEST));
        assertThat(partner.asked).as("its code is given to nobody").isEmpty();
        assertThat(provider.identity(new ProviderAnswer("a code", partner.issuer()), REQUEST)
                        .subject())
                .isEqualTo("0123");
    }

    @Test
    void signing_out_there_tells_no_more_than_who_asks() {
        assertThat(provider.signOut("vi").orElseThrow().toString())
                .startsWith(partner.issuer() + "/out?")
                .contains("client_id=eborder", "post_logout_redirect_uri=https%3A%2F%2Fportal.example.vn%2Flogin.xhtml")
                .doesNotContain("id_token_hint");
    }

    private ProviderIdentity identity() {
        return provider.identity(new ProviderAnswer("a code", null), REQUEST);
    }

    private void refuses(String reason, String token) {
        partner.token = token;
        refused(reason, this::identity);
    }

    private static void refused(String reason, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.IDENTITY_NOT_PROVEN);
            assertThat(problem.facts()).isEqualTo(Map.of("reason", reason));
        });
    }

    private static void failed(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo(ErrorCode.IDENTITY_PROVIDER_FAILED));
    }

    private String with(Consumer<JwtClaims> change) {
        var claims = claims();
        change.accept(claims);
        return signed(OWN, "RS256", claims);
    }

    private JwtClaims claims() {
        var claims = new JwtClaims();
        claims.setIssuer(partner.issuer());
        claims.setAudience("eborder");
        claims.setSubject("0123");
        claims.setStringClaim("nonce", REQUEST.nonce());
        claims.setIssuedAt(at(0));
        claims.setExpirationTime(at(300));
        return claims;
    }

    private static NumericDate at(long seconds) {
        return NumericDate.fromSeconds(NOW.getEpochSecond() + seconds);
    }

    private static String signed(PublicJsonWebKey key, String algorithm, JwtClaims claims) {
        return signed(key, algorithm, claims, jws -> {});
    }

    private static String signed(
            PublicJsonWebKey key, String algorithm, JwtClaims claims, Consumer<JsonWebSignature> change) {
        var jws = new JsonWebSignature();
        jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        jws.setPayload(claims.toJson());
        jws.setAlgorithmHeaderValue(algorithm);
        jws.setKeyIdHeaderValue(key.getKeyId());
        jws.setKey(key.getPrivateKey());
        change.accept(jws);
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    private static PublicJsonWebKey rsa(String name) {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(name);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicJsonWebKey ec(String name) {
        try {
            var key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(name);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
