package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.support.Answer;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.FromAddress;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import eborder.e2e.support.Shield;
import eborder.e2e.support.WebVisitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused is refused in words, without a trace of the server, and changes nothing (reliability.md F8-F10, T13). */
@ExtendWith(RunningPortal.class)
class RefusalJourney {
    private static final String HOME = "/filing/port-calls.xhtml";
    private static final int TOO_MUCH = 12 * 1024 * 1024;

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, null",
        "Origin, http://127.0.0.1:1",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void takes_no_form_from_elsewhere(String header, String value, PortalProcess portal) {
        var agent = WebVisitor.signedIn(portal.address(), "agent");

        for (var path : new String[] {"/sign-out", "/preferences", HOME, "/login.xhtml"}) {
            var answer = agent.post(path, Map.of("language", "en"), Map.of(header, value));
            assertThat(answer.status()).as(path).isEqualTo(403);
            requireWords(answer);
        }
        assertThat(agent.get(HOME).status()).isEqualTo(200);
        assertThat(agent.get(HOME).page().selectFirst("html").attr("lang")).isEqualTo("vi");
    }

    @Test
    void lets_no_cookie_into_the_api(PortalProcess portal) {
        var agent = WebVisitor.signedIn(portal.address(), "agent");

        var answer = agent.get("/api/v1/dossiers");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        Shield.require(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stateless", "1:2", "e1s1", "-6000000000000000000:-6000000000000000000", "\u0000", "x"})
    void takes_no_state_that_it_did_not_give(String state, PortalProcess portal) {
        var visitor = new WebVisitor(portal.address());
        var form = visitor.form("/login.xhtml", "f");

        var answer = form.press(
                "f:enter",
                Map.of("jakarta.faces.ViewState", state, "f:username", "agent", "f:password", "eborder-demo"));

        assertThat(visitor.get(HOME).redirect()).startsWith("/login.xhtml");
        assertThat(answer.status()).isIn(200, 303, 400);
        Shield.require(answer);
    }

    @Test
    void a_text_that_no_database_keeps_is_a_wrong_name_and_no_incident(PortalProcess portal) {
        var page = new WebVisitor(portal.address()).trySignIn("nobody\u0000", "wrong");
        var program = FromAddress.post(
                "127.0.0.81",
                portal.address(),
                "/api/v1/tokens",
                "application/json",
                "{\"username\":\"nobody\\u0000\",\"password\":\"wrong\"}");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.redirect()).isEmpty();
        assertThat(program).startsWith("HTTP/1.1 401").contains("WRONG_NAME_OR_PASSWORD");
    }

    @Test
    void takes_no_form_without_its_nonce(PortalProcess portal) {
        var visitor = new WebVisitor(portal.address());

        var answer = visitor.form("/login.xhtml", "f")
                .type(Map.of("primefaces.nonce", "made up"))
                .press("f:enter", Map.of());

        assertThat(answer.status()).isEqualTo(400);
        requireWords(answer);
    }

    @Test
    void says_that_a_page_is_not_there_in_the_visitors_language(PortalProcess portal) {
        var agent = WebVisitor.signedIn(portal.address(), "agent");
        var vietnamese = agent.get("/filing/nothing.xhtml");
        agent.post("/preferences", Map.of("language", "en", "to", HOME), Map.of());

        var english = agent.get("/filing/nothing.xhtml");
        agent.post("/preferences", Map.of("language", "vi", "to", HOME), Map.of());

        requireWords(vietnamese);
        requireWords(english);
        assertThat(vietnamese.page().selectFirst("html").attr("lang")).isEqualTo("vi");
        assertThat(english.page().selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(english.page().selectFirst("h1").text())
                .isNotEqualTo(vietnamese.page().selectFirst("h1").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"})
    void pages_know_three_verbs(String verb, PortalProcess portal) {
        var answer = new WebVisitor(portal.address()).ask(verb, "/login.xhtml", BodyPublishers.noBody(), Map.of());

        assertThat(answer.status()).isEqualTo(405);
        requireWords(answer);
    }

    @Test
    void refuses_an_upload_beyond_the_bound(PortalProcess portal) {
        var people = People.signIn(new Portal(portal.address()), Map.of());
        var call = eborder.e2e.api.ShipCall.open(people, "9074729", ConfirmedCall.SHIP);
        var agent = WebVisitor.signedIn(portal.address(), "agent");

        var api = agent.ask(
                "POST",
                "/api/v1/" + call.path("/declarations/crew-list/file"),
                BodyPublishers.ofByteArray(new byte[TOO_MUCH]),
                Map.of(
                        "Content-Type",
                        "application/octet-stream",
                        "Authorization",
                        "Bearer " + people.agent().token()));
        var page = agent.ask(
                "POST",
                "/filing/list.xhtml?form=crew-list&id=" + call.dossier(),
                BodyPublishers.ofByteArray(multipart()),
                Map.of("Content-Type", "multipart/form-data; boundary=x"));

        assertThat(api.status()).isIn(400, 413);
        assertThat(api.text()).contains("FILE_TOO_LARGE");
        Shield.require(api);
        assertThat(page.status()).isIn(400, 413);
        requireWords(page);
    }

    private static byte[] multipart() {
        var head = "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"big.xlsx\"\r\n\r\n";
        return (head + "x".repeat(TOO_MUCH) + "\r\n--x--\r\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void requireWords(Answer answer) {
        Shield.require(answer);
        assertThat(answer.page().selectFirst("[data-test=failure] h1"))
                .as("%s", answer)
                .isNotNull();
        assertThat(answer.page().selectFirst("[data-test=failure] p").text())
                .as("%s", answer)
                .doesNotContain("⟦");
    }
}
