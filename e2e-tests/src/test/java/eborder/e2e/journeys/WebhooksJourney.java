package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.e2e.api.Account;
import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.api.ShipCall;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.pages.WebhooksPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.CompanySystem;
import eborder.e2e.support.CrewSheet;
import eborder.e2e.support.NewPeople;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A company has its events sent to its own system, which fails for a while, and reads the same events from the feed. */
@ExtendWith(RunningPortal.class)
class WebhooksJourney {
    private static final String COMPANY = "Đại lý Hải Âu";
    private static final String SHIP = "9999993";

    @Test
    void events_reach_the_companys_system_and_the_page_says_how_it_stands(PortalProcess process, Browser browser)
            throws Exception {
        var portal = process.address();
        var api = new Portal(portal);
        var people = new NewPeople(portal);
        people.head("hai.au.he.thong", COMPANY);
        people.filer("hai.au.khai", COMPANY);
        SignInPage.open(browser, portal).signIn("hai.au.he.thong", NewPeople.PASSWORD);
        try (var system = CompanySystem.start()) {
            var page = WebhooksPage.open(browser, portal).register("https://10.0.0.7/events");
            assertThat(page.refused()).contains("https");
            assertThat(page.rows()).noneMatch(row -> row.contains("10.0.0.7"));
            browser.screenshot("webhooks/1-refused");

            system.answer(503);
            page.register(system.address());
            assertThat(page.awaitRow("HTTP 503")).contains("Chưa xác nhận");
            browser.screenshot("webhooks/2-not-confirmed");
            system.answer(200);
            page.again();
            assertThat(page.awaitRow("Đang bật")).contains(system.address());

            var filer = api.signIn(new Account("hai.au.khai", NewPeople.PASSWORD));
            var demo = People.signIn(api, Map.of());
            var call = ShipCall.open(
                    new People(filer, demo.officer(), demo.commander(), demo.guard()), SHIP, "NORTHERN HERON");
            call.upload(CrewSheet.of(3).bytes());
            call.fillIn();
            call.file();
            var dossier = call.dossier();
            browser.await(driver -> ids(system.events(), dossier).size() > 0);
            assertThat(ids(events(filer.get("events")), dossier)).containsAll(ids(system.events(), dossier));
            assertThat(page.awaitRow("2026")).contains("Đang bật");
            pictures(browser);

            page.askToRemove();
            browser.screenshot("webhooks/6-remove");
            page.sure();
            assertThat(page.rows()).noneMatch(row -> row.contains(system.address()));
        }
    }

    private static void pictures(Browser browser) {
        browser.screenshot("webhooks/3-on");
        browser.scheme("dark");
        new Bar(browser).switchLanguage();
        browser.screenshot("webhooks/4-on-in-english-and-dark");
        browser.resize(360, 800);
        browser.screenshot("webhooks/5-on-in-english-and-dark-on-a-phone");
        browser.scheme("light");
    }

    private static List<JsonNode> events(JsonNode batch) {
        return StreamSupport.stream(batch.spliterator(), false).toList();
    }

    private static List<String> ids(List<JsonNode> events, String dossier) {
        return events.stream()
                .filter(event -> event.toString().contains(dossier))
                .map(event -> event.path("id").asText())
                .toList();
    }
}
