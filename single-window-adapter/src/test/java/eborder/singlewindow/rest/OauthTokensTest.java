package eborder.singlewindow.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.party.AddressBrake;
import eborder.party.ClientTokens;
import eborder.singlewindow.oauth.JoseAssertions;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the token endpoint says to those whom it gives none (RFC 6749, 5.2). What it gives is the engine's affair. */
class OauthTokensTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T03:00:00Z"), ZoneOffset.UTC);
    private static final String TYPE =
            "&client_assertion_type=" + URLEncoder.encode(OauthTokens.ASSERTION_TYPE, StandardCharsets.UTF_8);
    private static final String WHOLE = "grant_type=client_credentials" + TYPE + "&client_assertion=";

    private final Served served = Served.with(new OauthTokens(
            new ClientTokens(
                    new JoseAssertions(Optional.of("https://portal.example.vn")), null, new AddressBrake(CLOCK), CLOCK),
            request()));

    private static HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                OauthTokensTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> "192.0.2.1");
    }

    @Test
    void names_the_grant_that_it_gives() {
        refuses("", 400, "invalid_request");
        refuses("grant_type=password&username=a&password=b", 400, "unsupported_grant_type");
    }

    @Test
    void wants_an_assertion_of_the_one_type() {
        refuses("grant_type=client_credentials", 400, "invalid_request");
        refuses("grant_type=client_credentials&client_id=a&client_secret=b", 400, "invalid_request");
        refuses("grant_type=client_credentials&client_assertion_type=other&client_assertion=a", 400, "invalid_request");
        refuses(WHOLE.replace("&client_assertion=", ""), 400, "invalid_request");
    }

    @Test
    void refuses_a_parameter_that_is_there_twice_and_what_is_no_form() {
        refuses(WHOLE + "a&grant_type=client_credentials", 400, "invalid_request");
        refuses("grant_type=%zz", 400, "invalid_request");
        refuses(WHOLE + "x".repeat(9_000), 400, "invalid_request");
    }

    @Test
    void refuses_scopes_that_do_not_exist() {
        refuses(WHOLE + "a&scope=admin", 400, "invalid_scope");
    }

    @Test
    void says_why_an_assertion_is_refused_and_after_too_many_of_them_when_to_come_again() {
        assertThat(refuses(WHOLE + "a.b.c", 401, "invalid_client").body())
                .contains("\"error_description\":\"UNREADABLE\"");
        assertThat(refuses(WHOLE + "x".repeat(4_097), 401, "invalid_client").body())
                .contains("\"error_description\":\"TOO_LONG\"");
        for (int i = 2; i < 20; i++) {
            refuses(WHOLE + "a.b.c", 401, "invalid_client");
        }
        var last = ask(WHOLE + "a.b.c");
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("Retry-After")).isEqualTo("900");
    }

    @Test
    void takes_forms_only() {
        assertThat(served.ask("POST", "oauth/token", Map.of("Content-Type", "application/json"), "{}")
                        .status())
                .isEqualTo(415);
    }

    private Served.Answer refuses(String form, int status, String error) {
        var answer = ask(form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"error\":\"" + error + "\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        return answer;
    }

    private Served.Answer ask(String form) {
        return served.ask("POST", "oauth/token", Map.of("Content-Type", "application/x-www-form-urlencoded"), form);
    }
}
