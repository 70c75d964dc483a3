package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.People;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.OutagesPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An outage of the single window is rehearsed: every page says so, nothing opens, and a report stays. */
@ExtendWith(RunningPortal.class)
class OutageJourney {
    private static final String REASON = "Diễn tập quý IV";

    @Test
    void a_drill_is_declared_shown_everywhere_ended_and_reported(PortalProcess process, Browser browser) {
        var portal = process.address();
        var admin = People.account(Map.of(), "admin");
        SignInPage.open(browser, portal).signIn(admin.username(), admin.password());
        var page = OutagesPage.open(browser, portal);
        assertThat(page.banner()).isEmpty();
        assertThat(page.refusedWithoutReason()).isNotBlank();
        browser.screenshot("outage/1-without-reason");

        page.rehearse(REASON);
        assertThat(page.current()).contains(REASON);
        assertThat(page.banner()).containsIgnoringCase("diễn tập");
        browser.screenshot("outage/2-drill");
        browser.scheme("dark");
        new Bar(browser).switchLanguage();
        browser.resize(360, 800);
        browser.screenshot("outage/3-drill-in-english-and-dark-on-a-phone");
        browser.scheme("light");
        browser.resize(1280, 900);
        new Bar(browser).switchLanguage();

        page = OutagesPage.open(browser, portal).end();
        assertThat(page.banner()).isEmpty();
        assertThat(page.past()).anyMatch(row -> row.contains(REASON));
        browser.screenshot("outage/4-ended");
        assertThat(page.report()).contains("admin");
        browser.screenshot("outage/5-report");
    }
}
