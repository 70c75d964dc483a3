package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.DossierPage;
import eborder.e2e.pages.PartnersPage;
import eborder.e2e.pages.ReviewPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import eborder.e2e.support.Simulator;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Port authority and customs tell of a ship's call, also wrongly; officer and agent see what each agency has cleared. */
@ExtendWith(RunningPortal.class)
class ClearancesJourney {
    private static final String PORT = "Cảng vụ hàng hải";
    private static final String CUSTOMS = "Hải quan";

    private URI portal;
    private Browser browser;
    private Simulator port;
    private Simulator customs;
    private String dossier;

    @Test
    void officer_and_agent_see_what_each_agency_has_cleared(PortalProcess process, Browser window) {
        portal = process.address();
        browser = window;
        port = Simulator.of(process, "port-authority");
        customs = Simulator.of(process, "customs");
        dossier = ConfirmedCall.filed(People.signIn(new Portal(portal), Map.of()), 1)
                .dossier();

        SignInPage.open(browser, portal).signIn("officer");
        onlyTheShipIsPlanned();
        customsHoldsAndClears();
        wrongOnesChangeNothing();
        new Bar(browser).signOut();
        theAgentSeesTheSame();
        theOperatorSeesTheTraffic();
    }

    private void onlyTheShipIsPlanned() {
        assertThat(tell(port, "PLAN")).contains("\"answer\":200");
        assertThat(ReviewPage.at(browser, portal, dossier).clearances())
                .anyMatch(row -> row.contains(PORT) && row.contains("Kế hoạch điều động"));
        browser.screenshot("clearances/1-planned");
    }

    private void customsHoldsAndClears() {
        tell(customs, "CUSTOMS_RED");
        assertThat(ReviewPage.at(browser, portal, dossier).clearances())
                .anyMatch(row -> row.contains(CUSTOMS) && row.contains("Chưa được"));
        browser.screenshot("clearances/2-held-by-customs");

        customs.faults("{\"twiceNext\":1}");
        assertThat(tell(customs, "CUSTOMS_GREEN").lines()).hasSize(2);
        assertThat(ReviewPage.at(browser, portal, dossier).clearances())
                .anyMatch(row -> row.contains(CUSTOMS) && row.contains("Đã hoàn thành"));
    }

    /** Signed by nobody, or of yesterday: what was said last by its own time stays. */
    private void wrongOnesChangeNothing() {
        customs.faults("{\"wrongSignatureNext\":1}");
        assertThat(tell(customs, "CUSTOMS_RED")).contains("\"answer\":403");
        customs.faults("{\"staleNext\":1}");
        assertThat(tell(customs, "CUSTOMS_RED")).contains("\"answer\":200");
        assertThat(ReviewPage.at(browser, portal, dossier).clearances())
                .anyMatch(row -> row.contains(CUSTOMS) && row.contains("Đã hoàn thành"));
        browser.screenshot("clearances/3-cleared-by-customs");
    }

    private void theAgentSeesTheSame() {
        SignInPage.open(browser, portal).signIn("agent");
        assertThat(DossierPage.at(browser, portal, dossier).clearances())
                .anyMatch(row -> row.contains(CUSTOMS) && row.contains("Đã hoàn thành"));
        browser.screenshot("clearances/4-agent");
        browser.scheme("dark");
        browser.resize(360, 800);
        browser.screenshot("clearances/5-agent-on-a-phone-and-dark");
        browser.scheme("light");
        browser.resize(1280, 900);
        new Bar(browser).signOut();
    }

    private void theOperatorSeesTheTraffic() {
        SignInPage.open(browser, portal).signIn("admin");
        assertThat(PartnersPage.open(browser, portal).exchanges())
                .anyMatch(row -> row.contains(CUSTOMS) && row.contains("Thông điệp nhận được"));
        browser.screenshot("clearances/6-traffic");
    }

    private static String tell(Simulator agency, String kind) {
        return agency.post("/events", "{\"kind\":\"" + kind + "\",\"imo\":\"9074729\",\"port\":\"VNHPH\"}");
    }
}
