package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.e2e.api.Account;
import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.api.Refused;
import eborder.e2e.api.Session;
import eborder.e2e.api.ShipCall;
import eborder.e2e.pages.ActingPage;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.DossierPage;
import eborder.e2e.pages.MandatesPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.CrewSheet;
import eborder.e2e.support.NewPeople;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who files for whom: given for one ship, used, and ended at once. */
@ExtendWith(RunningPortal.class)
class MandateJourney {
    private static final String OWNERS = "Đại lý Hải Âu";
    private static final String OWNERS_TAX_CODE = "0200000024";
    private static final String SHIP = "9999993";
    private static final String OTHER_SHIP = "9074729";

    @Test
    void an_agent_files_for_another_company_until_that_says_stop(PortalProcess process, Browser browser)
            throws Exception {
        var portal = process.address();
        var api = new Portal(portal);
        var people = new NewPeople(portal);
        people.head("hai.au.head", OWNERS);
        people.filer("sao.bien.nhan", "Đại lý Sao Biển");
        SignInPage.open(browser, portal).signIn("hai.au.head", NewPeople.PASSWORD);
        var form = MandatesPage.open(browser, portal).begin();
        assertThat(form.fill("sao.bien.nhan", "9999994", "HPH").refused()).contains("IMO");
        browser.screenshot("mandate/1-wrong-ship");
        var mandates = form.fill("sao.bien.nhan", SHIP, "HPH").grant();
        assertThat(mandates.rows()).anyMatch(row -> row.contains("sao.bien.nhan") && row.contains(SHIP));
        browser.screenshot("mandate/2-given");
        new Bar(browser).signOut();

        var agent = api.signIn(new Account("sao.bien.nhan", NewPeople.PASSWORD), OWNERS_TAX_CODE);
        var call = ready(people(agent, api), SHIP);
        assertThatThrownBy(() -> ShipCall.open(people(agent, api), OTHER_SHIP, "OTHER SHIP"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(403));
        SignInPage.open(browser, portal).signIn("sao.bien.nhan", NewPeople.PASSWORD);
        var acting = new Bar(browser).acting();
        assertThat(acting.places()).containsExactly("Đại lý Sao Biển", OWNERS);
        browser.screenshot("mandate/3-acting");
        acting.act(OWNERS);
        assertThat(new Bar(browser).elsewhere()).isEqualTo(OWNERS);
        browser.screenshot("mandate/4-elsewhere");
        var check = DossierPage.at(browser, portal, call.dossier()).check();
        assertThat(check.errors()).isEmpty();
        browser.screenshot("mandate/5-check");

        var head = api.signIn(new Account("hai.au.head", NewPeople.PASSWORD));
        head.post("mandates/" + newest(head) + "/revocation", Map.of("reason", "Đổi đại lý"));
        browser.await(page -> {
            page.navigate().refresh();
            return page.getCurrentUrl().contains("/account/acting.xhtml");
        });
        assertThat(new ActingPage(browser).saysEnded()).isTrue();
        browser.screenshot("mandate/6-ended");
        browser.resize(360, 800);
        new Bar(browser).switchLanguage();
        browser.screenshot("mandate/7-ended-in-english-on-a-phone");
        assertThatThrownBy(() -> api.signIn(new Account("sao.bien.nhan", NewPeople.PASSWORD), OWNERS_TAX_CODE))
                .isInstanceOf(Refused.class);
    }

    @Test
    void who_loses_the_mandate_while_filing_is_told_so_and_loses_nothing_typed(PortalProcess process, Browser browser)
            throws Exception {
        var portal = process.address();
        var api = new Portal(portal);
        var people = new NewPeople(portal);
        people.head("sao.bien.head", "Đại lý Sao Biển");
        people.filer("sao.bien.moi", "Đại lý Sao Biển");
        var filer = api.signIn(new Account("sao.bien.moi", NewPeople.PASSWORD));
        var call = ready(people(filer, api), SHIP);
        SignInPage.open(browser, portal).signIn("sao.bien.moi", NewPeople.PASSWORD);
        var check = DossierPage.at(browser, portal, call.dossier()).check();

        var head = api.signIn(new Account("sao.bien.head", NewPeople.PASSWORD));
        head.post("mandates/" + held(head, "sao.bien.moi") + "/revocation", Map.of("reason", "Nghỉ việc"));
        assertThat(check.refusedToFile()).contains("Ủy quyền").contains("đã chấm dứt");
        browser.screenshot("mandate/8-refused-while-filing");
        assertThat(call.crew()).hasSize(3);

        head.post("mandates", Map.of("username", "sao.bien.moi", "procedures", List.of("VESSEL_ENTRY")));
        check.file();
        browser.screenshot("mandate/9-filed-under-a-new-one");
    }

    private static ShipCall ready(People people, String imo) throws Exception {
        var call = ShipCall.open(people, imo, "NORTHERN HERON");
        call.upload(CrewSheet.of(3).bytes());
        call.fillIn();
        return call;
    }

    private static People people(Session agent, Portal api) {
        var demo = People.signIn(api, Map.of());
        return new People(agent, demo.officer(), demo.commander(), demo.guard());
    }

    private static String newest(Session head) {
        return head.get("mandates").get(0).path("id").asText();
    }

    private static String held(Session head, String username) {
        return ShipCall.list(head.get("mandates")).stream()
                .filter(mandate -> mandate.path("username").asText().equals(username))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }
}
