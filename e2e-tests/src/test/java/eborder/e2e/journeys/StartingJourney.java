package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.support.Browser;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.class)
class StartingJourney {
    @Test
    void shows_its_first_page_in_a_browser(PortalProcess portal, Browser browser) {
        browser.driver().get(portal.address().toString());

        browser.screenshot("start");
        assertThat(browser.driver().getTitle()).contains("Biên phòng điện tử");
    }
}
