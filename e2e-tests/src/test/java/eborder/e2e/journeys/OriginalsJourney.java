package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.pages.Bar;
import eborder.e2e.pages.ReviewPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.GateAnswer;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The originals are shown after the ship has moored: two at the desk, one differing, and one by going through the gate. */
@ExtendWith(RunningPortal.class)
class OriginalsJourney {
    private static final String DIFFERS = "Hộ chiếu thật ghi ngày sinh 07/05/1990.";

    @Test
    void originals_are_shown(PortalProcess portal, Browser browser) {
        var call = ConfirmedCall.play(portal.address(), 3);
        SignInPage.open(browser, portal.address()).signIn("officer");
        var review = ReviewPage.at(browser, portal.address(), call.call().dossier());
        browser.screenshot("originals/1-none");
        assertThat(review.originals()).isEqualTo("đã xuất trình 0 trên 4");

        review.openOriginals().tickOriginal("KANARIENVOGEL AA").presentOriginals("");
        browser.screenshot("originals/2-one");
        assertThat(review.originals()).isEqualTo("đã xuất trình 1 trên 4");
        review.openOriginals().tickOriginal("KANARIENVOGEL BA");
        browser.screenshot("originals/3-one-differs");
        review.presentOriginals(DIFFERS);
        assertThat(review.originals()).isEqualTo("đã xuất trình 2 trên 4");

        var third = call.permits().stream()
                .filter(permit -> permit.path("holderName").asText().equals("KANARIENVOGEL CA"))
                .findFirst()
                .orElseThrow();
        assertThat(GateAnswer.to(call.people().guard(), third.path("number").asText(), "OUT")
                        .verdict())
                .isEqualTo("GREEN");
        review = ReviewPage.at(browser, portal.address(), call.call().dossier()).openOriginals();
        browser.screenshot("originals/4-three");
        assertThat(review.originals()).isEqualTo("đã xuất trình 3 trên 4");
        assertThat(review.originalsShown())
                .hasSize(3)
                .anyMatch(line -> line.contains("KANARIENVOGEL BA") && line.contains(DIFFERS))
                .anyMatch(line -> line.contains("KANARIENVOGEL CA") && line.contains("tại cổng"));

        browser.resize(360, 800);
        browser.screenshot("originals/5-on-a-phone");
        browser.resize(1280, 900);
        new Bar(browser).switchLanguage();
        review.openOriginals();
        browser.screenshot("originals/6-in-english");
        new Bar(browser).switchLanguage();
    }
}
