package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.e2e.pages.GatePage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import eborder.e2e.support.WebVisitor;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hand scanners that are no keyboards; only the USB bus is a stand-in. */
@ExtendWith(RunningPortal.class)
class ScannersJourney {
    private static final String ONE = "usb.hid.devices[0]";
    private static final String TWO = "usb.hid.devices[1]";
    private static final String PORT = "usb.serial.devices[0]";

    private static ConfirmedCall call;
    /** Whoever has gone out doesn't go out again. */
    private static Iterator<JsonNode> permits;

    private GatePage gate;

    @BeforeAll
    static void some_go_ashore(PortalProcess portal) {
        call = ConfirmedCall.play(portal.address(), 6);
        permits = call.permits().iterator();
    }

    /** What the barcode of the next permit says. */
    private static String seal() {
        return call.people()
                .agent()
                .text("permits/" + permits.next().path("number").asText() + "/seal");
    }

    @BeforeEach
    void a_guard_comes(PortalProcess portal, Browser browser) {
        SignInPage.open(browser.withBefore("/gate/scanners.js"), portal.address())
                .signIn("guard");
        gate = new GatePage(browser).standAtFirstLane();
    }

    @Test
    void a_scanner_in_hid_mode_is_connected_once_and_comes_back_by_itself(Browser browser) {
        assertThat(gate.connect("hid").scanners(2)).isEqualTo("Máy quét: Gate scanner one, Gate scanner two");
        browser.screenshot("scanners/1-connected");

        gate.read(ONE, seal(), "GREEN");
        gate.read(TWO, seal(), "GREEN");
        gate.next();
        assertThat(readers()).startsWith("HID", "HID");

        gate.device("usb.hid.unplug(" + ONE + ")");
        assertThat(gate.scanners(1)).isEqualTo("Máy quét: Gate scanner two");
        assertThat(gate.status("scanner-gone")).startsWith("Máy quét bị rút ra.");
        browser.screenshot("scanners/2-unplugged");
        gate.device("usb.hid.plugIn(" + ONE + ")");
        gate.scanners(2);

        browser.driver().navigate().refresh();
        gate = new GatePage(browser);
        gate.scanners(2);
        gate.read(ONE, seal(), "GREEN");
    }

    @Test
    void a_scanner_on_a_serial_port_reads_too(Browser browser) {
        assertThat(gate.connect("serial").scanners(1)).isEqualTo("Máy quét: USB 0c2e:0b6a");
        gate.read(PORT, seal() + "\r\n", "GREEN");
        gate.read(PORT, "HPH-99-9999999", "RED");
        gate.next();
        assertThat(readers()).startsWith("SERIAL", "SERIAL");

        gate.device("usb.serial.unplug(" + PORT + ")");
        gate.status("scanner-gone");
        gate.scanners(0);
        gate.device("usb.serial.plugIn(" + PORT + ")");
        gate.scanners(1);
        gate.read(PORT, seal() + "\r", "GREEN");
    }

    @Test
    void garbage_and_floods_never_pass(Browser browser) {
        gate.connect("hid").scanners(2);
        gate.device(ONE + ".report([9, 9, 9])");
        assertThat(gate.status("scanner-garbage")).startsWith("Máy quét gửi dữ liệu không phải chữ.");
        browser.screenshot("scanners/3-garbage");
        gate.read(ONE, "7041" + "9".repeat(7000), "RED");
        gate.read(TWO, "https://example.org/menu", "RED");
        gate.read(ONE, seal(), "GREEN");
    }

    @Test
    void devices_are_for_the_gate_alone(PortalProcess portal) {
        var guard = WebVisitor.signedIn(portal.address(), "guard");
        assertThat(guard.get("/gate/").header("Permissions-Policy")).contains("hid=(self), serial=(self)");
        assertThat(guard.get("/").header("Permissions-Policy")).contains("hid=(), serial=()");
    }

    @Test
    void where_the_browser_has_no_such_devices_there_is_no_button(Browser browser) {
        assertThat(gate.mayConnect("hid") && gate.mayConnect("serial")).isTrue();
        browser.withBefore("/gate/no-scanners.js").driver().navigate().refresh();
        gate = new GatePage(browser);
        assertThat(gate.mayConnect("hid") || gate.mayConnect("serial")).isFalse();
    }

    /** How the unit's last checks were read, the newest first. */
    private static List<String> readers() {
        return StreamSupport.stream(call.people().guard().get("gate/checks").spliterator(), false)
                .map(row -> row.path("reader").asText())
                .toList();
    }
}
