package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A confirmed crew list is mended: who is taken off loses the pass, and the dossier on file becomes version 2. */
@ExtendWith(RunningPortal.class)
class AmendmentJourney {
    private static final String NEW_EXPIRY = "27/09/2033";

    private URI portal;
    private Browser browser;
    private ConfirmedCall call;

    @Test
    void a_crew_list_is_mended_after_the_confirmation(PortalProcess process, Browser window) {
        portal = process.address();
        browser = window;
        call = ConfirmedCall.play(portal, 2);
        assertThat(GateAnswer.to(call.people().guard(), pass(2), "OUT").verdict())
                .isEqualTo("GREEN");
        assertThat(GateAnswer.to(call.people().guard(), pass(2), "IN").verdict())
                .isEqualTo("GREEN");

        SignInPage.open(browser, portal).signIn("agent");
        var amendment = mended();
        new Bar(browser).signOut();
        confirm(amendment);
        seeOriginal();

        assertThat(GateAnswer.to(call.people().guard(), pass(1), "OUT").verdict())
                .isEqualTo("GREEN");
        var takenOff = GateAnswer.to(call.people().guard(), pass(2), "OUT");
        assertThat(takenOff.verdict()).isEqualTo("RED");
        assertThat(takenOff.reasons()).contains("REVOKED");
    }

    /** @return the amendment's dossier, filed */
    private String mended() {
        var amendment = DossierPage.at(browser, portal, call.call().dossier()).change("VESSEL_AMEND");
        browser.screenshot("amendment/1-begun");
        var id = amendment.id();
        assertThat(id).isNotEqualTo(call.call().dossier());
        assertThat(amendment.ship()).isEqualTo(ConfirmedCall.SHIP);

        var list = amendment.crewList();
        assertThat(list.count()).isEqualTo(3);
        list.type(1, "docExpiry", NEW_EXPIRY).remove(3);
        browser.screenshot("amendment/2-list");
        var form = list.saveAndReturn().declaration("amendment");
        form.fill(Map.of(
                "reason",
                "CREW_CHANGE",
                "explanation",
                "Một thuyền viên không đi cùng tàu; thuyền trưởng được gia hạn hộ chiếu.",
                "contactPhone",
                "+84 225 3836 001"));
        browser.screenshot("amendment/3-form");

        var check = form.saveAndReturn().check();
        browser.screenshot("amendment/4-check");
        assertThat(check.errors()).isEmpty();
        assertThat(check.differences())
                .hasSize(3)
                .anyMatch(line -> line.contains("KANARIENVOGEL AA") && line.contains(NEW_EXPIRY))
                .anyMatch(line -> line.contains("KANARIENVOGEL CA"));
        browser.resize(360, 800);
        browser.screenshot("amendment/5-check-on-a-phone");
        browser.resize(1280, 900);
        check.file();
        browser.screenshot("amendment/6-filed");
        assertThat(DossierPage.at(browser, portal, call.call().dossier()).status())
                .isEqualTo("Chờ duyệt sửa đổi");
        browser.screenshot("amendment/7-original-waits");
        return id;
    }

    private void confirm(String amendment) {
        SignInPage.open(browser, portal).signIn("officer");
        var review = ReviewPage.at(browser, portal, amendment).claim();
        browser.screenshot("amendment/8-review");
        assertThat(review.changes())
                .hasSize(3)
                .anyMatch(line -> line.contains("KANARIENVOGEL AA") && line.contains(NEW_EXPIRY));
        new Bar(browser).switchLanguage();
        browser.screenshot("amendment/9-review-in-english");
        new Bar(browser).switchLanguage();
        assertThat(review.confirm().done()).isNotBlank();
    }

    private void seeOriginal() {
        var original = ReviewPage.at(browser, portal, call.call().dossier());
        browser.screenshot("amendment/10-original");
        assertThat(original.head()).contains("bản 2");
        assertThat(original.state()).startsWith("Đã xác nhận");
        assertThat(original.crew()).hasSize(2).anyMatch(person -> person.contains(NEW_EXPIRY));
    }

    /** The number of a person's pass, counted on the list from 0. */
    private String pass(int person) {
        var holder = "KANARIENVOGEL " + (char) ('A' + person) + "A";
        return call.permits().stream()
                .filter(permit -> permit.path("holderName").asText().equals(holder))
                .findFirst()
                .orElseThrow()
                .path("number")
                .asText();
    }
}
