package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.ShipCall;
import eborder.e2e.pages.ApprovalPage;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.GatePage;
import eborder.e2e.pages.MyPermitPage;
import eborder.e2e.pages.RegisterPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import eborder.e2e.support.StatusList;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A pass is suspended, resumed, lost and replaced; the gate and the published list say so each time. */
@ExtendWith(RunningPortal.class)
class LifeOfPermitJourney {
    private URI portal;
    private Browser browser;
    private String number;

    @Test
    void a_pass_lives_on_after_its_issue(PortalProcess process, Browser window) {
        portal = process.address();
        browser = window;
        var call = ConfirmedCall.play(portal, 1);
        number = call.number();
        var before = StatusList.after(portal, 0);

        SignInPage.open(browser, portal).signIn("officer");
        var register = RegisterPage.open(browser, portal).search(number);
        browser.screenshot("life/1-officer-may-suspend");
        register.act("SUSPEND", "Nghi cho mượn giấy");
        browser.screenshot("life/2-suspended");
        assertThat(register.found()).contains("Tạm đình chỉ", "Nghi cho mượn giấy");
        gateSays("RED", "Giấy phép đang bị tạm đình chỉ", "life/3-gate-suspended");
        var suspended = StatusList.after(portal, before.sequence());
        assertThat(suspended.set()).isEqualTo(before.set() + 1);
        assertThat(StatusList.ask(portal, "1", suspended.etag()).statusCode()).isEqualTo(304);
        assertThat(StatusList.ask(portal, "1/deltas?since=" + before.sequence(), "")
                        .body())
                .contains("\"turned\":\"");

        as("commander");
        register = RegisterPage.open(browser, portal).search(number).act("RESUME", "Đã làm rõ");
        assertThat(register.found()).contains("Có giá trị").doesNotContain("Nghi cho mượn giấy");
        gateSays("GREEN", null, "life/4-gate-resumed");
        assertThat(StatusList.after(portal, suspended.sequence()).set()).isEqualTo(before.set());

        lost();
        var other = replaced(call);
        gateSays("RED", "Giấy phép đã được thay bằng giấy khác", "life/8-gate-old-one");
        number = other;
        gateSays("GREEN", null, "life/9-gate-new-one", true);
    }

    /** The pass was shown on the way out; the holder loses it ashore. */
    private void lost() {
        as("agent");
        browser.resize(360, 800);
        var permit = MyPermitPage.open(browser, portal, number);
        browser.screenshot("life/5-agent-on-a-phone");
        permit.act("REPORT_LOST", "Rơi ở bến xe");
        browser.screenshot("life/6-lost-on-a-phone");
        assertThat(permit.shown()).contains("Đã báo mất", "Rơi ở bến xe");
        assertThat(permit.offers("REPORT_LOST")).isFalse();
        browser.resize(1280, 900);
        gateSays("RED", "Giấy phép đã được báo mất", "life/7-gate-lost");
    }

    /** @return the number of the pass in its place */
    private String replaced(ConfirmedCall call) {
        as("agent");
        MyPermitPage.open(browser, portal, number).act("REPLACE", "Xin cấp lại");
        as("commander");
        var approval = new ApprovalPage(browser).of(call.call().dossier());
        browser.screenshot("life/7-replacement-waits");
        approval.approve();
        return ShipCall.list(call.people().agent().get("dossiers/" + call.call().dossier() + "/permits")).stream()
                .filter(permit -> permit.path("status").asText().equals("VALID"))
                .filter(permit -> permit.has("replaces"))
                .map(permit -> permit.path("number").asText())
                .findFirst()
                .orElseThrow();
    }

    private void gateSays(String colour, String reason, String picture) {
        gateSays(colour, reason, picture, false);
    }

    private void gateSays(String colour, String reason, String picture, boolean comingIn) {
        try (var guard = Browser.open()) {
            SignInPage.open(guard, portal).signIn("guard");
            var gate = new GatePage(guard).standAtFirstLane();
            if (comingIn) {
                gate.comingIn();
            }
            gate.type(number);
            guard.screenshot(picture);
            assertThat(gate.colour()).isEqualTo(colour);
            if (reason != null) {
                assertThat(gate.reasons()).contains(reason);
            }
        }
    }

    private void as(String who) {
        new Bar(browser).signOut();
        SignInPage.open(browser, portal).signIn(who);
    }
}
