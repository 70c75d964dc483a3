package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.e2e.api.ShipCall;
import eborder.e2e.pages.DossierPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** A ship leaves: the agent begins the exit from the arrival, the officer confirms it by form 07, the gate closes. */
@ExtendWith(RunningPortal.class)
class DepartureJourney {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private ConfirmedCall call;

    @Test
    void a_ship_leaves_with_the_lists_of_its_arrival(PortalProcess portal, Browser browser) throws Exception {
        call = ConfirmedCall.play(portal.address(), 1);
        SignInPage.open(browser, portal.address()).signIn("agent");

        var departure = begun(portal, browser);
        browser.screenshot("departure/2-dossier");
        assertThat(browser.driver().getPageSource()).contains("xuất cảnh", "2 dòng", "Điền sẵn");
        var check = departure.check();
        assertThat(check.errors()).isEmpty();
        browser.screenshot("departure/3-check");
        check.file();
        var dossier = confirmed();

        var form07 = DossierPage.at(browser, portal.address(), dossier).downloadConfirmation();
        PaperProof.assertSigned(form07, "Trần Minh Đức");
        PaperProof.assertKeepsForEver(form07);
        browser.screenshot("departure/4-confirmed");
        assertThat(reasons("OUT")).containsExactly("EXIT_STARTED");
        DossierPage.at(browser, portal.address(), dossier).reportLeft();
        browser.await(
                page -> page.findElements(By.cssSelector("[data-test='left']")).isEmpty());
        browser.screenshot("departure/5-left");
        assertThat(reasons("OUT")).contains("SHIP_LEFT");
    }

    private DossierPage begun(PortalProcess portal, Browser browser) {
        var page =
                DossierPage.at(browser, portal.address(), call.call().dossier()).depart();
        var now = Instant.now();
        assertThat(page.choose("VESSEL_EXIT", TYPED.format(now.minus(1, ChronoUnit.HOURS)))
                        .refused())
                .hasSize(1);
        browser.screenshot("departure/1-refused");
        return page.choose("VESSEL_EXIT", TYPED.format(now.plus(10, ChronoUnit.HOURS)))
                .begin();
    }

    /** The officer confirms the exit just filed, the newest of the agent's. @return its id */
    private String confirmed() {
        var people = call.people();
        var dossier = ShipCall.list(people.agent().get("dossiers")).stream()
                .filter(row -> row.path("procedureCode").asText().equals("VESSEL_EXIT"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        people.officer().post("dossiers/" + dossier + "/claim", null);
        people.officer().post("dossiers/" + dossier + "/decisions", Map.of("version", 1, "kind", "CONFIRM"));
        return dossier;
    }

    private List<String> reasons(String direction) {
        var question = Map.of(
                "eventId",
                UUID.randomUUID().toString(),
                "scanned",
                call.number(),
                "direction",
                direction,
                "lane",
                "1",
                "reader",
                "TYPED");
        return ShipCall.list(call.people().guard().post("gate/checks", question).path("reasons")).stream()
                .map(JsonNode::asText)
                .toList();
    }
}
