package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.pages.GateDevicePage;
import eborder.e2e.pages.GatePage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.CameraFrames;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** How long a guard waits: two passes are held to the camera in turns, and whoever was judged goes on at once. */
@ExtendWith(RunningPortal.class)
class ScanTimesJourney {
    private static final System.Logger LOG = System.getLogger(ScanTimesJourney.class.getName());
    private static final String PIN = "135790";
    private static final int PASSES = 2;
    private static final int TENTHS = 5;
    private static final int SCANS = 20;

    /** From the frame to the poster as the page itself measures it, and from one poster to the next. */
    private static final String WATCH = """
            window.scans = []; window.posters = [];
            new PerformanceObserver((list) => list.getEntries().filter((entry) => entry.name === 'scan-to-poster')
              .forEach((entry) => window.scans.push(entry.duration))).observe({ entryTypes: ['measure'] });
            const poster = document.getElementById('poster');
            new MutationObserver(() => {
              if (poster.open) {
                window.posters.push(performance.now());
                setTimeout(() => poster.querySelector('[data-slot=next]').click());
              }
            }).observe(poster, { attributes: true, attributeFilter: ['open'] });
            """;

    private static final String SORTED = "return window.%s.map(Math.round).sort((one, other) => one - other)";
    private static final String BETWEEN =
            "return window.posters.slice(1).map((at, i) => Math.round(at - window.posters[i])).sort((one, other) => one - other)";

    @TempDir
    Path folder;

    private URI portal;

    @Test
    void two_passes_in_turns_are_judged_one_after_the_other(PortalProcess running) throws IOException {
        portal = running.address();
        var call = ConfirmedCall.play(portal, PASSES);
        try (var browser = Browser.withCamera(film(call))) {
            browser.resize(412, 915);
            var code = call.people()
                    .commander()
                    .post("gate/devices/invitations", Map.of("name", "Điện thoại cổng 3"))
                    .path("code")
                    .asText();
            SignInPage.open(browser, portal).signIn("guard");
            GateDevicePage.enrol(browser, code, PIN).unlock(PIN).standAtFirstLane();
            watch(browser);
        }
    }

    private void watch(Browser browser) {
        browser.driver().executeScript(WATCH);
        new GatePage(browser).openCamera();
        browser.await(page -> numbers(browser, SORTED.formatted("posters")).size() > SCANS);
        var scans = numbers(browser, SORTED.formatted("scans"));
        var cycles = numbers(browser, BETWEEN);
        assertThat(scans).hasSizeGreaterThan(SCANS / 2).allMatch(millis -> millis > 0);
        assertThat(cycles).hasSizeGreaterThanOrEqualTo(SCANS);
        LOG.log(
                System.Logger.Level.INFO,
                "frame to poster, ms: {0}; poster to poster, ms: {1}",
                said(scans),
                said(cycles));
    }

    @SuppressWarnings("unchecked")
    private static List<Long> numbers(Browser browser, String script) {
        return (List<Long>) browser.driver().executeScript(script);
    }

    private static String said(List<Long> sorted) {
        return "n " + sorted.size() + ", p50 " + sorted.get(sorted.size() / 2) + ", p95 "
                + sorted.get(sorted.size() * 95 / 100) + ", most " + sorted.get(sorted.size() - 1);
    }

    private Path film(ConfirmedCall call) throws IOException {
        var first = paper(call, 0);
        var second = paper(call, 1);
        var film = folder.resolve("passes.y4m");
        CameraFrames.alternate(List.of(first, second), TENTHS, film);
        return film;
    }

    private Path paper(ConfirmedCall call, int permit) throws IOException {
        var number = call.permits().get(permit).path("number").asText();
        var pdf = folder.resolve(permit + ".pdf");
        Files.write(pdf, call.people().agent().download("permits/" + number));
        return pdf;
    }
}
