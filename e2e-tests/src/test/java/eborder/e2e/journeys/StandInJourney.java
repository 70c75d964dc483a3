package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.e2e.api.Account;
import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.api.Refused;
import eborder.e2e.api.ShipCall;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.pages.StandInsPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.CrewSheet;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The commander is away: another unit's commander stands in, signs a shore pass in his place, and is done. */
@ExtendWith(RunningPortal.class)
class StandInJourney {
    private static final Account STAND_IN = new Account("commander.dng", "eborder-demo");

    @Test
    void another_commander_signs_in_place_of_the_absent_one(PortalProcess process, Browser browser) throws Exception {
        var portal = process.address();
        var api = new Portal(portal);
        assertThatThrownBy(() -> api.signIn(STAND_IN, "HPH")).isInstanceOf(Refused.class);
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        SignInPage.open(browser, portal).signIn("commander");
        var page = StandInsPage.open(browser, portal);
        page.fill("nobody.here", "PHÓ CHỈ HUY TRƯỞNG", today, today);
        assertThat(page.refused()).isNotBlank();
        browser.screenshot("stand-in/1-refused");
        page.fill("commander.dng", "PHÓ CHỈ HUY TRƯỞNG", today, today.plusDays(1))
                .appoint();
        assertThat(page.rows()).anyMatch(row -> row.contains("commander.dng"));
        browser.screenshot("stand-in/2-appointed");
        new Bar(browser).signOut();

        assertThat(signingOf(pass(api))).contains("KT. CHỈ HUY TRƯỞNG").contains("PHÓ CHỈ HUY TRƯỞNG");
        SignInPage.open(browser, portal).signIn("commander.dng");
        var acting = new Bar(browser).acting();
        assertThat(acting.places()).hasSize(2);
        acting.act("Hải Phòng");
        browser.screenshot("stand-in/3-acting-elsewhere");
        new Bar(browser).signOut();

        SignInPage.open(browser, portal).signIn("commander");
        StandInsPage.open(browser, portal).end("commander.dng");
        browser.screenshot("stand-in/4-ended");
        browser.resize(360, 800);
        browser.screenshot("stand-in/5-on-a-phone");
        assertThatThrownBy(() -> api.signIn(STAND_IN, "HPH")).isInstanceOf(Refused.class);
    }

    private static byte[] pass(Portal api) throws Exception {
        var demo = People.signIn(api, Map.of());
        var people = new People(demo.agent(), demo.officer(), api.signIn(STAND_IN, "HPH"), demo.guard());
        People.openSitting(people.commander(), Map.of(), "commander");
        var call = ShipCall.open(people, "9074729", "STAND-IN SPARROW");
        call.upload(CrewSheet.of(2).bytes());
        call.fillIn();
        call.file();
        call.confirm();
        call.approve();
        var number =
                call.awaitValid(Duration.ofMinutes(1)).get(0).path("number").asText();
        return people.agent().download("permits/" + number);
    }

    private static String signingOf(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
