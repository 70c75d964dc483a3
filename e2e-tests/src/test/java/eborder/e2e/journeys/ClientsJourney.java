package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eborder.e2e.api.Account;
import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.api.Refused;
import eborder.e2e.api.Session;
import eborder.e2e.api.ShipCall;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.ClientsPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.CompanySoftware;
import eborder.e2e.support.CrewSheet;
import eborder.e2e.support.NewPeople;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A company lets its software in by a key; that files without anybody's password and holds a receipt that it can check. */
@ExtendWith(RunningPortal.class)
class ClientsJourney {
    private static final String SHIP = "9999993";
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void software_files_by_its_key_alone_until_it_is_switched_off(PortalProcess process, Browser browser)
            throws Exception {
        var portal = process.address();
        var api = new Portal(portal);
        new NewPeople(portal).head("sao.bien.phan.mem", "Đại lý Sao Biển");
        var head = api.signIn(new Account("sao.bien.phan.mem", NewPeople.PASSWORD));
        SignInPage.open(browser, portal).signIn("sao.bien.phan.mem", NewPeople.PASSWORD);
        var software = new CompanySoftware(portal);
        var page = ClientsPage.open(browser, portal).register("ERP", "{\"kty\":\"oct\",\"k\":\"c2VjcmV0\"}");
        assertThat(page.refused()).isNotBlank();
        browser.screenshot("clients/1-refused");
        assertThat(page.register("ERP", software.jwk()).rows()).anyMatch(row -> row.contains("ERP"));
        pictures(browser);
        var client = head.get("clients").get(0).path("id").asText();

        filesByItself(api, software, client);

        page = ClientsPage.open(browser, portal).askToSwitchOff();
        browser.screenshot("clients/5-switch-off");
        page.sure();
        browser.screenshot("clients/6-off");
        var late = software.askForToken(software.assertion(client), Map.of());
        assertThat(late.statusCode()).isEqualTo(401);
        assertThat(JSON.readTree(late.body()).path("error").asText()).isEqualTo("invalid_client");
    }

    private static void filesByItself(Portal api, CompanySoftware software, String client) throws Exception {
        var assertion = software.assertion(client);
        var token = token(software, assertion, Map.of());
        assertThat(software.askForToken(assertion, Map.of()).statusCode())
                .as("an assertion counts once")
                .isEqualTo(401);
        var session = api.withToken(token);
        var demo = People.signIn(api, Map.of());
        var call = ShipCall.open(
                new People(session, demo.officer(), demo.commander(), demo.guard()), SHIP, "NORTHERN HERON");
        call.upload(CrewSheet.of(3).bytes());
        call.fillIn();
        assertRefused(api.withToken(token(software, software.assertion(client), Map.of("scope", "read"))), call);
        var filed = call.file();

        var receipt = CompanySoftware.checked(
                session.get("dossiers/" + call.dossier() + "/receipts")
                        .get(0)
                        .path("jws")
                        .asText(),
                session.get("event-keys"));
        assertThat(receipt.toString())
                .contains(call.dossier(), filed.path("number").asText());
    }

    private static void assertRefused(Session reader, ShipCall call) {
        assertThat(reader.get("dossiers/" + call.dossier()).isObject()).isTrue();
        assertThatThrownBy(() -> reader.post("dossiers/" + call.dossier() + "/filing", null))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(403));
    }

    private static String token(CompanySoftware software, String assertion, Map<String, String> more) throws Exception {
        var answer = software.askForToken(assertion, more);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode said = JSON.readTree(answer.body());
        return said.path("access_token").asText();
    }

    private static void pictures(Browser browser) {
        browser.screenshot("clients/2-registered");
        browser.scheme("dark");
        new Bar(browser).switchLanguage();
        browser.screenshot("clients/3-in-english-and-dark");
        browser.resize(360, 800);
        browser.screenshot("clients/4-in-english-and-dark-on-a-phone");
        browser.resize(1280, 800);
        browser.scheme("light");
    }
}
