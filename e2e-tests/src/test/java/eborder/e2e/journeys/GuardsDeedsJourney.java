package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.DevicesOfUnitPage;
import eborder.e2e.pages.GateDevicePage;
import eborder.e2e.pages.GatePage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.NewPeople;
import eborder.e2e.support.PortalDatabase;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;

/** What a guard decides beside the verdict, and what the commander sees of it. */
@ExtendWith(RunningPortal.class)
class GuardsDeedsJourney {
    private static final String SECOND = "guard.second";
    private static final String DEVICE = "Điện thoại hai cán bộ";
    private static final String PIN = "135790";
    private static final String SECOND_PIN = "975310";

    private URI portal;
    private ConfirmedCall call;
    private GatePage gate;
    private String lane;

    @Test
    void every_deed_is_kept_with_its_reason_and_shown_to_the_commander(PortalProcess running, Browser browser) {
        portal = running.address();
        call = ConfirmedCall.play(portal, 2);
        new NewPeople(portal).guard(SECOND, "HPH");
        var code = invite(browser);
        enrolBoth(browser, code);
        sendsBack(browser);
        letsPassAlone(browser);
        letsPassWithASecond(browser);
        letsPassOnDuty(browser);
        browser.await(page -> waiting(browser) == 0);
        assertKept(PortalDatabase.of(running));
        seen(browser);
    }

    private String invite(Browser browser) {
        browser.resize(1280, 900);
        SignInPage.open(browser, portal).signIn("commander");
        var page = DevicesOfUnitPage.open(browser, portal);
        assertThat(page.refused(" ")).startsWith("Hãy đặt tên cho thiết bị");
        browser.screenshot("deeds/01-refused");
        var code = page.invite(DEVICE);
        browser.screenshot("deeds/02-code");
        new Bar(browser).signOut();
        return code;
    }

    /** Two officers, each with a shift at the same device. */
    private void enrolBoth(Browser browser, String code) {
        browser.resize(412, 915);
        SignInPage.open(browser, portal).signIn(SECOND, NewPeople.PASSWORD);
        GateDevicePage.enrol(browser, code, SECOND_PIN);
        browser.driver().get(portal.resolve("/gate/").toString());
        new Bar(browser).signOut();
        SignInPage.open(browser, portal).signIn("guard");
        gate = GateDevicePage.enrol(browser, null, PIN).unlock(PIN);
        lane = gate.standAtLastLane();
    }

    /** Who was sent back hasn't passed: the next time is green again. */
    private void sendsBack(Browser browser) {
        gate.type(seal(0));
        assertThat(gate.colour()).isEqualTo("GREEN");
        assertThat(gate.mayOverride()).isFalse();
        gate.sendBack();
        browser.screenshot("deeds/03-sent-back");
        gate.next();
        gate.type(seal(0));
        assertThat(gate.colour()).isEqualTo("GREEN");
        gate.next();
    }

    private void letsPassAlone(Browser browser) {
        gate.type(seal(0));
        assertThat(gate.colour()).isEqualTo("AMBER");
        assertThat(gate.beginOverride("DUTY_OFFICER_ORDERED", "đã hỏi trực ban"))
                .isFalse();
        browser.screenshot("deeds/04-override-alone");
        gate.override(null);
        browser.screenshot("deeds/05-overridden");
        gate.next();
    }

    /** A number that the device doesn't know, while there is no network. */
    private void letsPassWithASecond(Browser browser) {
        browser.driver().setNetworkConditions(offline());
        gate.type(number(1));
        assertThat(gate.colour()).isEqualTo("AMBER");
        assertThat(gate.beginOverride("CHECKED_BY_PHONE", "")).isTrue();
        assertThat(gate.overrideRefused(PIN))
                .isEqualTo("Đây không phải mã PIN của cán bộ khác có ca trên thiết bị này.");
        assertThat(gate.overrideRefused("12"))
                .isEqualTo("Đây không phải mã PIN của cán bộ khác có ca trên thiết bị này.");
        browser.screenshot("deeds/06-wrong-second");
        gate.override(SECOND_PIN).next();
        browser.driver().deleteNetworkConditions();
        browser.driver().executeScript("dispatchEvent(new Event('online'))");
    }

    private static ChromiumNetworkConditions offline() {
        var conditions = new ChromiumNetworkConditions();
        conditions.setOffline(true);
        return conditions;
    }

    private void letsPassOnDuty(Browser browser) {
        assertThat(gate.onDuty("PILOT", "HT-0042")).isEqualTo("Đã ghi lại.");
        browser.screenshot("deeds/07-duty");
    }

    private void assertKept(PortalDatabase database) {
        assertThat(database.texts(
                        "eborder",
                        "select kind || ' ' || colour || ' ' || coalesce(note, reasons) || coalesce(' + ' || second, '')"
                                + " from gate_event where device = (select id from gate_device where name = '" + DEVICE
                                + "') order by counter"))
                .containsExactly(
                        "CHECK GREEN ",
                        "DENIAL RED FACE_MISMATCH",
                        "CHECK GREEN ",
                        "CHECK AMBER DOUBLE_OUT",
                        "OVERRIDE GREEN DUTY_OFFICER_ORDERED đã hỏi trực ban",
                        // the portal knows the permit that the device didn't
                        "CHECK GREEN ",
                        "OVERRIDE GREEN CHECKED_BY_PHONE + Người Thử",
                        "DUTY GREEN PILOT HT-0042");
    }

    private void seen(Browser browser) {
        browser.resize(1280, 900);
        browser.driver().get(portal.resolve("/gate/").toString());
        new Bar(browser).signOut();
        SignInPage.open(browser, portal).signIn("commander");
        var page = DevicesOfUnitPage.open(browser, portal);
        browser.screenshot("deeds/08-devices");
        assertThat(ours(page.devices(), DEVICE)).singleElement().asString().contains("Người Thử");
        assertThat(ours(page.doubtful(), lane)).hasSize(2);
        assertThat(page.doubtful().get(0)).contains("Vũ Thị Mai", "Người Thử", "Đã kiểm tra qua điện thoại");
        assertThat(page.doubtful().get(1)).contains("Trực ban yêu cầu", "đã hỏi trực ban");
        assertThat(ours(page.hours(), lane)).singleElement().asString().contains("4");
        assertThat(ours(page.revoke(DEVICE).devices(), DEVICE))
                .singleElement()
                .asString()
                .contains("Nguyễn Văn Khải");
        browser.screenshot("deeds/09-revoked");
    }

    /** Other journeys' rows stand beside. */
    private static List<String> ours(List<String> rows, String word) {
        return rows.stream().filter(row -> row.contains(word)).toList();
    }

    private static long waiting(Browser browser) {
        var count = browser.driver()
                .findElement(By.cssSelector("[data-test='waiting']"))
                .getDomAttribute("data-count");
        return count == null ? 0 : Long.parseLong(count);
    }

    private String seal(int permit) {
        return call.people().agent().text("permits/" + number(permit) + "/seal");
    }

    private String number(int permit) {
        return permit(permit).path("number").asText();
    }

    private JsonNode permit(int at) {
        return call.permits().get(at);
    }
}
