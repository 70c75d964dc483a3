package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.api.ShipCall;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.DossierPage;
import eborder.e2e.pages.ReviewPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.GateAnswer;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A ship that was confirmed does not come: the agent cancels, the officer confirms, and no pass holds any more. */
@ExtendWith(RunningPortal.class)
class CancellationJourney {
    private static final String CANCEL = "VESSEL_CANCEL";

    private URI portal;
    private Browser browser;
    private ShipCall call;

    @Test
    void a_ship_does_not_come(PortalProcess process, Browser window) {
        portal = process.address();
        browser = window;
        var people = People.signIn(new Portal(portal), Map.of());
        call = ConfirmedCall.filed(people, 2);
        call.confirm();
        call.confirmation();
        call.approve();
        var passes = call.awaitValid(Duration.ofMinutes(1));

        SignInPage.open(browser, portal).signIn("agent");
        var cancellation = cancelled();
        new Bar(browser).signOut();
        confirm(cancellation);
        new Bar(browser).signOut();
        seeOriginal();

        assertThat(call.permits())
                .hasSize(2)
                .allMatch(permit -> permit.path("status").asText().equals("REVOKED"));
        for (var pass : passes) {
            var answer = GateAnswer.to(people.guard(), pass.path("number").asText(), "OUT");
            assertThat(answer.verdict()).isEqualTo("RED");
            assertThat(answer.reasons()).contains("REVOKED");
        }
    }

    /** @return the cancellation's dossier, filed */
    private String cancelled() {
        var cancellation = DossierPage.at(browser, portal, call.dossier()).change(CANCEL);
        browser.screenshot("cancellation/1-begun");
        var id = cancellation.id();
        var form = cancellation.declaration("cancellation");
        form.fill(Map.of(
                "case",
                "NO_CALL",
                "explanation",
                "Tàu đổi lịch trình và không ghé cảng Hải Phòng.",
                "contactPhone",
                "+84 225 3836 001"));
        browser.screenshot("cancellation/2-form");
        var check = form.saveAndReturn().check();
        browser.screenshot("cancellation/3-check");
        assertThat(check.errors()).isEmpty();
        assertThat(check.answers()).contains("Tàu không đến cảng");
        check.file();
        browser.resize(360, 800);
        browser.screenshot("cancellation/4-filed-on-a-phone");
        var original = DossierPage.at(browser, portal, call.dossier());
        browser.screenshot("cancellation/5-original-waits-on-a-phone");
        assertThat(original.status()).isEqualTo("Chờ duyệt hủy");
        assertThat(original.offers(CANCEL)).isFalse();
        browser.resize(1280, 900);
        return id;
    }

    private void confirm(String cancellation) {
        SignInPage.open(browser, portal).signIn("officer");
        var review = ReviewPage.at(browser, portal, cancellation).claim();
        browser.screenshot("cancellation/6-review");
        new Bar(browser).switchLanguage();
        browser.screenshot("cancellation/7-review-in-english");
        new Bar(browser).switchLanguage();
        assertThat(review.confirm().done()).isNotBlank();
    }

    private void seeOriginal() {
        SignInPage.open(browser, portal).signIn("agent");
        var original = DossierPage.at(browser, portal, call.dossier());
        browser.screenshot("cancellation/8-original");
        assertThat(original.status()).isEqualTo("Đã hủy");
        assertThat(original.offers(CANCEL)).isFalse();
        assertThat(original.offers("VESSEL_AMEND")).isFalse();
    }
}
