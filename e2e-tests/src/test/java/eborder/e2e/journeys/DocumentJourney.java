package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.e2e.capture.Fault;
import eborder.e2e.capture.MrzPhotos;
import eborder.e2e.pages.GatePage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.PassportZone;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The document that is shown, held against the permit at the gate. */
@ExtendWith(RunningPortal.class)
class DocumentJourney {
    /** Bytes, the barcode reader's megabyte included. */
    private static final long FIRST_LOAD = 1_500_000;

    /** One for each test: whoever has gone out doesn't go out again. */
    private static Iterator<JsonNode> permits;

    private String number;
    private PassportZone passport;
    private GatePage gate;

    @BeforeAll
    static void some_go_ashore(PortalProcess portal) {
        permits = ConfirmedCall.play(portal.address(), 8).permits().iterator();
    }

    @BeforeEach
    void a_guard_comes(PortalProcess portal, Browser browser) {
        SignInPage.open(browser.withBefore("/gate/scanners.js"), portal.address())
                .signIn("guard");
        number = permits.next().path("number").asText();
        gate = new GatePage(browser).standAtFirstLane().type(number).awaitColour("GREEN");
        var name = gate.holder().replaceFirst(" ", "<<");
        passport = new PassportZone(name, gate.documentNumber(), "PHL", "900705", "310927");
    }

    @Test
    void the_holders_passport_agrees_and_the_next_permit_goes_on_at_once(Browser browser) {
        gate.typeLines(passport.lines().subList(0, 1));
        assertThat(gate.document("more")).contains("1");
        gate.typeLines(passport.lines().subList(1, 2));
        assertThat(gate.document("agrees")).isEqualTo("✓ Giấy tờ khớp với giấy phép");
        assertThat(gate.colour()).isEqualTo("GREEN");
        browser.screenshot("document/1-agrees");

        gate.scanNext("HPH-99-9999999", "RED");
    }

    @Test
    void another_persons_passport_stops_whoever_shows_it(Browser browser) {
        gate.typeLines(passport.numbered("K7654999").lines());
        assertThat(gate.document("differs")).contains(passport.number(), "K7654999");
        assertThat(gate.awaitColour("RED").word()).isEqualTo("DỪNG");
        assertThat(gate.reasons()).containsExactly("Giấy tờ không phải là giấy tờ ghi trên giấy phép");
        browser.screenshot("document/2-another-persons");
    }

    @Test
    void another_birth_date_stops_and_another_name_asks(Browser browser) {
        gate.typeLines(passport.named("KANARIENVOGEL<<AB<CD").lines());
        assertThat(gate.document("differs")).contains(gate.holder(), "KANARIENVOGEL AB CD");
        gate.awaitColour("AMBER");
        browser.screenshot("document/3-another-name");

        gate.typeLines(passport.born("910705").lines());
        assertThat(gate.document("differs")).contains("05/07/1990", "05/07/91");
        gate.awaitColour("RED");
    }

    @Test
    void what_was_read_wrongly_is_read_again_and_no_mismatch(Browser browser) {
        var lines = passport.lines();
        gate.typeLines(List.of(lines.get(0), lines.get(1).replace("K7654", "K7659")));
        assertThat(gate.document("again")).startsWith("Đọc lại: có ký tự đọc sai");
        gate.typeLines(List.of(lines.get(0).replace("AN", "Ă"), lines.get(1)));
        assertThat(gate.document("again")).startsWith("Đọc lại: các dòng bị biến dạng");
        browser.screenshot("document/4-read-again");
        gate.typeLines(List.of(lines.get(0).substring(1), lines.get(1)));
        assertThat(gate.document("again")).startsWith("Đọc lại:");
        assertThat(gate.colour()).isEqualTo("GREEN");
    }

    @Test
    void a_scanner_or_the_field_bring_it_too(Browser browser) {
        gate.next();
        gate.connect("hid").scanners(2);
        gate.comingIn().read("usb.hid.devices[0]", number, "GREEN");
        gate.device("usb.hid.devices[0].scan('%s')".formatted(String.join("", passport.lines())));
        gate.document("agrees");

        gate.openDocument().typeLines(passport.numbered("K7654999").lines());
        gate.document("differs");
        gate.awaitColour("RED").next();
        gate.typeLines(passport.lines());
        assertThat(gate.status("document-first")).startsWith("Đây là giấy tờ.");
    }

    @Test
    void a_photograph_is_read_here_and_counts_once_the_guard_has_confirmed_it(Browser browser, @TempDir Path folder)
            throws IOException {
        var photo = MrzPhotos.write(passport.lines(), Fault.MILD, new Random(7), folder.resolve("passport.jpg"));
        assertThat(gate.loaded()).contains("/gate/app.mjs").doesNotContain("/gate/ocr/");
        assertThat(gate.weight()).isLessThan(FIRST_LOAD);
        assertThat(gate.openDocument().photograph(photo)).isEqualTo(String.join("\n", passport.lines()));
        assertThat(gate.loaded()).contains("/gate/ocr/tesseract.esm.min.js");
        assertThat(gate.colour()).isEqualTo("GREEN");
        browser.screenshot("document/5-photograph");
        gate.compare().document("agrees");
    }

    @Test
    void a_permit_scanned_into_the_field_goes_on_at_once() {
        gate.openDocument().typeLines(List.of("HPH-99-9999999"));
        gate.awaitColour("RED");
        assertThat(gate.reasons()).contains("Không có giấy phép mang số này");
    }
}
