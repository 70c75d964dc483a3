package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.api.ShipCall;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.CrewListPage;
import eborder.e2e.pages.DossierPage;
import eborder.e2e.pages.ReviewPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.CrewSheet;
import eborder.e2e.support.PassengerSheet;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A cruise ship with three thousand passengers: their list comes as a file, and its page stays light. */
@ExtendWith(RunningPortal.class)
class CruiseJourney {
    private static final int PASSENGERS = 3000;
    private static final int PAGE = 25;
    private static final long LIGHT = 300_000;

    @Test
    void three_thousand_passengers_come_by_file(PortalProcess portal, Browser browser) throws Exception {
        var people = People.signIn(new Portal(portal.address()), Map.of());
        var call = ShipCall.open(people, "9074729", "LOTUS OF THE SEAS");
        call.upload(CrewSheet.of(3).bytes());
        call.fillIn();
        SignInPage.open(browser, portal.address()).signIn("agent");

        var list = DossierPage.at(browser, portal.address(), call.dossier())
                .list("passenger-list")
                .upload(PassengerSheet.of(PASSENGERS).file());
        browser.screenshot("cruise/1-imported");
        assertThat(list.imported()).contains("3000");
        browser.driver().navigate().refresh();
        list = new CrewListPage(browser);
        browser.screenshot("cruise/2-list");
        assertThat(list.count()).isEqualTo(PAGE);
        assertThat(list.value(1, "fullName")).isEqualTo("TAYLOR AAA");
        assertThat(list.errors()).isEmpty();
        assertThat(weight(browser)).isLessThan(LIGHT);
        new Bar(browser).switchLanguage();
        browser.screenshot("cruise/3-list-in-english");
        new Bar(browser).switchLanguage();
        browser.resize(360, 800);
        browser.screenshot("cruise/4-list-on-a-phone");
        browser.resize(1280, 900);

        var dossier = DossierPage.at(browser, portal.address(), call.dossier());
        browser.screenshot("cruise/5-dossier");
        var general = dossier.declaration("general-declaration");
        assertThat(general.value("passengerCount")).isEqualTo("3000");
        browser.screenshot("cruise/6-general-declaration");
        var check = general.saveAndReturn().check();
        browser.screenshot("cruise/7-check");
        assertThat(check.errors()).isEmpty();
        assertThat(weight(browser)).isLessThan(LIGHT);
        check.file();
        browser.screenshot("cruise/8-filed");
        assertThat(weight(browser)).isLessThan(LIGHT);

        reviewed(portal, browser, call);
        call.moor();
        var moored = ReviewPage.at(browser, portal.address(), call.dossier());
        assertThat(moored.originals()).contains("3003");
        browser.screenshot("cruise/12-originals");
        assertThat(weight(browser)).isLessThan(LIGHT);
    }

    /** The officer turns all three thousand, a hundred at a time, asks for a supplement and finds what has changed. */
    private void reviewed(PortalProcess portal, Browser browser, ShipCall call) throws Exception {
        new Bar(browser).signOut();
        SignInPage.open(browser, portal.address()).signIn("officer");
        var desk = ReviewPage.at(browser, portal.address(), call.dossier()).claim();
        browser.screenshot("cruise/9-desk");
        assertThat(weight(browser)).isLessThan(LIGHT);
        assertThat(desk.portion("passenger-list")).contains("1–100").contains("3000");
        assertThat(desk.turn("passenger-list").portion("passenger-list")).contains("101–200");
        assertThat(desk.rows("passenger-list").get(0)).contains("101", "TAYLOR ADW");
        browser.screenshot("cruise/10-desk-turned");
        assertThat(weight(browser)).isLessThan(LIGHT);

        call.askSupplement("passenger-list#/passengers/0/docNumber");
        call.uploadPassengers(PassengerSheet.of(PASSENGERS).othersEvery(3).bytes());
        call.file();
        desk = ReviewPage.at(browser, portal.address(), call.dossier());
        assertThat(desk.portion("changes")).contains("1–100").contains("2000");
        browser.screenshot("cruise/11-changes");
        assertThat(weight(browser)).isLessThan(LIGHT);
        assertThat(desk.turn("changes").changes()).hasSize(100);
        desk.claim().confirm();
    }

    /** Bytes of the page that is shown, unpacked. */
    private static long weight(Browser browser) {
        return ((Number) browser.driver()
                        .executeScript("return performance.getEntriesByType('navigation')[0].decodedBodySize"))
                .longValue();
    }
}
