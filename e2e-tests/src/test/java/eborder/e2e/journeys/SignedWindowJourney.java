package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.Waiting;
import eborder.e2e.bench.DeclaredEntry;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.PartnersPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.PortalDatabase;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.Project;
import eborder.e2e.support.RunningPortal;
import eborder.e2e.support.Simulator;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A portal and a single window that sign all they send each other: what is signed wrongly has no effect, and is taken when it comes right. */
@ExtendWith(RunningPortal.class)
class SignedWindowJourney {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Map<String, String> SIGNED =
            Map.of("EBORDER_SINGLE_WINDOW_SIGNATURE", "xades", "EBORDER_SINGLE_WINDOW_SIGNING", "xades");

    private final Path folder =
            Project.results().resolve("signed-window-" + ProcessHandle.current().pid());

    @Test
    void both_sides_sign_and_a_wrong_signature_loses_nothing(Browser browser) {
        var id = UUID.randomUUID().toString().replace("-", "");
        var declared = new DeclaredEntry(2).envelope(id);
        try (var portal = PortalProcess.start(folder, SIGNED)) {
            var window = Simulator.of(portal, "single-window");
            window.faults("{\"wrongSignatureNext\":1,\"wrongAnswerSignatureNext\":1000}");

            assertThat(window.post("/declare", declared)).contains("SIGNATURE_ALTERED");
            assertThat(window.post("/declare", declared)).contains("<function>99<", "<SystemSignature>");

            var database = PortalDatabase.of(portal);
            assertThat(texts(database, "select number from dossier where outsidereference = '" + id + "'"))
                    .hasSize(1);
            readWhy(browser, portal.address());
            window.faults("{\"wrongAnswerSignatureNext\":0}");
            assertThat(Waiting.until("the notice whose receipt was none", PATIENCE, () -> repeated(database)))
                    .isNotEqualTo("1");
            assertThat(Waiting.until("the notice of this dossier", PATIENCE, () -> told(window, id)))
                    .as("effects at the single window")
                    .isEqualTo(1);
        }
    }

    /** The operator, in both languages. */
    private static void readWhy(Browser browser, URI portal) {
        SignInPage.open(browser, portal).signIn("admin");
        PartnersPage.open(browser, portal)
                .awaitPartner("Cổng một cửa quốc gia", "Chữ ký của biên nhận không hợp lệ: SIGNATURE_ALTERED.");
        browser.screenshot("signed-window/1-no-receipt");
        new Bar(browser).switchLanguage();
        browser.resize(390, 844);
        browser.scheme("dark");
        browser.screenshot("signed-window/1-no-receipt-in-english-on-a-phone");
    }

    private static Optional<String> repeated(PortalDatabase database) {
        return texts(
                        database,
                        "select cast(attempts as text) from outbox"
                                + " where partner = 'SINGLE_WINDOW' and done_at is not null and attempts > 1")
                .stream()
                .findFirst();
    }

    private static Optional<Integer> told(Simulator window, String reference) {
        int effects = window.get("/messages?reference=" + reference).split("\"messageId\"", -1).length - 1;
        return Optional.of(effects).filter(some -> some > 0);
    }

    private static List<String> texts(PortalDatabase database, String query) {
        return database.texts("eborder", query);
    }
}
