package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.ForgedSeal;
import eborder.e2e.pages.DossierPage.Pass;
import eborder.e2e.pages.GatePage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import java.net.URI;
import java.nio.file.Path;

/** The guard's part: whoever comes with a permit passes, is asked about or is stopped. */
final class GateChapter implements AutoCloseable {
    private final Browser browser;
    private final URI portal;
    private final GatePage gate;

    /** @param film what the camera sees */
    GateChapter(URI portal, Path film) {
        this.portal = portal;
        browser = Browser.withCamera(film);
        SignInPage.open(browser, portal).signIn("guard");
        gate = new GatePage(browser).standAtFirstLane();
        browser.screenshot("24-gate");
    }

    void scan(Pass pass) {
        gate.scan();
        browser.screenshot("25-gate-green-by-camera");
        assertPasses(pass);
        gate.closeCamera();
    }

    void show(Pass pass) {
        gate.show(Papers.picture(pass));
        browser.screenshot("26-gate-green-by-picture");
        assertPasses(pass);
    }

    private void assertPasses(Pass pass) {
        assertThat(gate.colour()).isEqualTo("GREEN");
        assertThat(gate.word()).isEqualTo("QUA");
        assertThat(gate.holder()).isEqualTo(pass.holder());
        assertThat(gate.reasons()).isEmpty();
        gate.next();
    }

    void typeNumber(Pass pass) {
        gate.type(pass.number());
        browser.screenshot("27-gate-green-by-number");
        assertPasses(pass);
    }

    void refuseForged(Pass pass) {
        var seal = Papers.seal(portal, pass);
        gate.type(ForgedSeal.inContent(seal));
        browser.screenshot("28-gate-red-forged");
        assertStops("Mã vạch không do Bộ đội Biên phòng ký: có thể là giấy giả");
    }

    /** The genuine one passes before it is revoked; afterwards the scanner goes straight on. */
    void refuseRevoked(Pass genuine, Pass revoked) {
        gate.type(Papers.seal(portal, genuine));
        assertThat(gate.colour()).isEqualTo("GREEN");
        gate.scanNext(Papers.seal(portal, revoked), "RED");
        browser.screenshot("31-gate-red-revoked");
        assertThat(gate.holder()).isEqualTo(revoked.holder());
        assertStops("Giấy phép đã bị thu hồi");
    }

    private void assertStops(String reason) {
        assertThat(gate.colour()).isEqualTo("RED");
        assertThat(gate.word()).isEqualTo("DỪNG");
        assertThat(gate.reasons()).containsExactly(reason);
        gate.next();
    }

    void seeLatest() {
        browser.screenshot("32-gate-latest");
        assertThat(gate.latest().get(0)).contains("Giấy phép đã bị thu hồi");
        assertThat(gate.latest().stream()
                        .limit(6)
                        .map(line -> line.lines().findFirst().orElseThrow()))
                .containsExactly("DỪNG", "QUA", "DỪNG", "QUA", "QUA", "QUA");
    }

    @Override
    public void close() {
        browser.close();
    }
}
