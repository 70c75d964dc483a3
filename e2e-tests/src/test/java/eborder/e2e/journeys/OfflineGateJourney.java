package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.e2e.api.ForgedSeal;
import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.api.Session;
import eborder.e2e.pages.GateDevicePage;
import eborder.e2e.pages.GatePage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.CameraFrames;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.PortalDatabase;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.Project;
import eborder.e2e.support.StatusList;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/**
 * A guard's device from its enrolment by the commander's code to its end: it judges with the portal and without, starts without a
 * network, sends each deed once when the portal is back, and forgets everything when it is revoked.
 */
class OfflineGateJourney {
    private static final String PIN = "135790";
    private static final String DATA = "eborder";
    private static final int SCANS = 40;

    private final Path folder =
            Project.results().resolve("offline-gate-" + ProcessHandle.current().pid());
    private final Map<Integer, String> seals = new HashMap<>();

    private URI portal;
    private ConfirmedCall call;
    private Browser browser;
    private GatePage gate;

    @Test
    void a_device_judges_by_itself_and_reports_each_deed_once() throws IOException {
        var first = PortalProcess.start(folder);
        try {
            portal = first.address();
            call = ConfirmedCall.play(portal, 3);
            List.of(0, 1, 2).forEach(this::seal);
            browser = Browser.withCamera(film());
            enrol();
            withThePortal();
            revoke(2);
        } finally {
            first.close();
        }
        try {
            withoutThePortal();
            coldStart();
            manyScans();
            try (var again = first.again()) {
                reportsOnce(again);
                revokeDevice(again);
            }
        } finally {
            browser.close();
        }
    }

    private void enrol() {
        browser.resize(412, 915);
        var code = commander()
                .post("gate/devices/invitations", Map.of("name", "Điện thoại cổng 1"))
                .path("code")
                .asText();
        SignInPage.open(browser, portal).signIn("guard");
        browser.screenshot("offline/01-enrol");
        var locked = GateDevicePage.enrol(browser, code, PIN);
        browser.screenshot("offline/02-locked");
        assertThat(locked.tryPin("000000")).contains("4");
        // wrong tries are counted on the device, not on the page
        assertThat(GateDevicePage.open(browser, portal).tryPin("000001")).contains("3");
        gate = locked.unlock(PIN).standAtFirstLane();
        browser.screenshot("offline/03-app");
    }

    private void withThePortal() {
        gate.scan();
        browser.screenshot("offline/04-green");
        assertThat(gate.colour()).isEqualTo("GREEN");
        assertThat(gate.holder()).isNotBlank();
        gate.next();
        gate.closeCamera();
    }

    /** The device sees it by itself before the network goes. */
    private void revoke(int permit) {
        var before = StatusList.after(portal, 0);
        long revoked = System.nanoTime();
        commander()
                .post(
                        "permits/" + number(permit) + "/revocation",
                        Map.of("code", "LAW_BROKEN", "reason", "Thuyền viên vi phạm"));
        long published = StatusList.after(portal, before.sequence()).sequence();
        browser.await(page -> (Boolean) browser.driver()
                .executeAsyncScript(
                        "const done = arguments[1]; import('/gate/store.mjs').then(({kept}) => kept('list'))"
                                + ".then((list) => done(JSON.parse(atob(list.head.split('.')[1])).sequence >= arguments[0]))",
                        published));
        System.out.printf(
                "gate app: from the revocation until the device knows it: %.1f s%n",
                (System.nanoTime() - revoked) / 1e9);
    }

    private void withoutThePortal() {
        says(0, "AMBER", "Giấy phép này đã ra cổng mà chưa có lượt vào");
        says(1, "GREEN", null);
        browser.screenshot("offline/05-green-without-network");
        gate.next();
        says(2, "RED", "Giấy phép đã hết hiệu lực");
        browser.screenshot("offline/06-red-listed");
        gate.next();
        gate.type(ForgedSeal.inContent(seal(1)));
        assertThat(gate.colour()).isEqualTo("RED");
        assertThat(gate.reasons().get(0)).contains("không do Bộ đội Biên phòng ký");
        gate.next();
        gate.type(number(1));
        assertThat(gate.colour()).isEqualTo("AMBER");
        browser.screenshot("offline/07-number-without-network");
        gate.next();
        assertThat(waiting()).isEqualTo(5);
    }

    private void says(int permit, String colour, String reason) {
        gate.type(seal(permit));
        assertThat(gate.colour()).isEqualTo(colour);
        if (reason != null) {
            assertThat(gate.reasons().get(0)).contains(reason);
        }
        if (permit == 0) {
            gate.next();
        }
    }

    /** The server is dead and the page is loaded anew. */
    private void coldStart() {
        var locked = GateDevicePage.open(browser, portal);
        gate = locked.unlock(PIN);
        browser.screenshot("offline/08-cold-start");
        assertThat(waiting()).isEqualTo(5);
        System.out.printf("gate app: start without a network, until the lock asks: %s ms%n", locked.shownAfter());
        says(1, "AMBER", "Giấy phép này đã ra cổng mà chưa có lượt vào");
        gate.next();
    }

    /** Printed, not judged: machines are shared. */
    private void manyScans() {
        var millis = new ArrayList<Integer>();
        for (int scan = 0; scan < SCANS; scan++) {
            gate.type(seal(1));
            millis.add(gate.millis());
            gate.next();
        }
        Collections.sort(millis);
        System.out.printf(
                "gate app: from the scan to the verdict without a network, %d scans: p50 %d ms, p95 %d ms%n",
                SCANS, millis.get(SCANS / 2), millis.get(SCANS * 95 / 100));
    }

    private void reportsOnce(PortalProcess again) {
        browser.await(GateDevicePage.SENDING, page -> waiting() == 0);
        browser.screenshot("offline/09-sent");
        var database = PortalDatabase.of(again);
        assertThat(database.texts(
                        DATA, "select colour || ' ' || coalesce(checkedcolour, '-') from gate_event order by counter"))
                .hasSize(7 + SCANS)
                .startsWith("GREEN -");
        assertThat(database.texts(
                        DATA, "select checkedreasons from gate_event where permitnumber = '" + plain(2) + "'"))
                .allMatch(reasons -> reasons == null || reasons.contains("REVOKED"));
        assertThat(database.texts(DATA, "select event from audit_event where event = 'GATE_EVENT_REFUSED'"))
                .isEmpty();
    }

    private void revokeDevice(PortalProcess again) {
        call = new ConfirmedCall(People.signIn(new Portal(again.address()), Map.of()), call.call(), call.permits());
        var device = commander().get("gate/devices").get(0).path("id").asText();
        commander().post("gate/devices/" + device + "/revoke", Map.of());
        browser.driver().executeScript("dispatchEvent(new Event('online'))");
        browser.await(page -> !page.getCurrentUrl().contains("app.xhtml"));
        assertThat((Boolean) browser.driver()
                        .executeAsyncScript("const done = arguments[0]; const asked = indexedDB.open('eborder-gate');"
                                + "asked.onsuccess = () => { const all = asked.result.transaction(['kept', 'deeds']);"
                                + "const kept = all.objectStore('kept').count(), deeds = all.objectStore('deeds').count();"
                                + "all.oncomplete = () => done(kept.result + deeds.result === 0); }"))
                .isTrue();
    }

    private long waiting() {
        var sign = browser.driver().findElement(By.cssSelector("[data-test='waiting']"));
        var count = sign.getDomAttribute("data-count");
        return count == null ? 0 : Long.parseLong(count);
    }

    private Session commander() {
        return call.people().commander();
    }

    private Path film() throws IOException {
        var pdf = folder.resolve("pass.pdf");
        Files.write(pdf, call.people().agent().download("permits/" + number(0)));
        var film = folder.resolve("pass.y4m");
        CameraFrames.write(pdf, film);
        return film;
    }

    /** Asked for while the portal is there. */
    private String seal(int permit) {
        return seals.computeIfAbsent(permit, at -> call.people().agent().text("permits/" + number(at) + "/seal"));
    }

    private String number(int permit) {
        return permits().get(permit).path("number").asText();
    }

    private String plain(int permit) {
        return number(permit).replace("-", "");
    }

    private List<JsonNode> permits() {
        return call.permits();
    }
}
