package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.bench.DeclaredEntry;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.PartnersPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import eborder.e2e.support.Simulator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The operator looks at what the single window has declared, reads it once more, and takes it away as evidence. */
@ExtendWith(RunningPortal.class)
class ExchangeJourney {
    private static final String SINGLE_WINDOW = "Cổng một cửa quốc gia";

    @Test
    void a_message_is_read_once_more_and_exported_with_its_proof(PortalProcess portal, Browser browser)
            throws IOException {
        var id = UUID.randomUUID().toString().replace("-", "");
        var window = Simulator.of(portal, "single-window");
        assertThat(window.post("/declare", new DeclaredEntry(2).envelope(id))).contains("<function>99<");

        SignInPage.open(browser, portal.address()).signIn("admin");
        var page = PartnersPage.open(browser, portal.address()).exchange(SINGLE_WINDOW, "Thông điệp nhận được");
        assertThat(page.says()).contains(SINGLE_WINDOW, "Bên kia gửi đến", id);
        assertThat(page.replay()).containsExactly("Mọi điều trong thông điệp được đọc như khi đó.");
        picture(browser);

        var files = files(page.export());
        assertThat(files.get("mimetype")).isEqualTo("application/vnd.etsi.asic-e+zip");
        assertThat(files.keySet()).anyMatch(name -> name.matches("META-INF/.*signature.*"));
        assertThat(files.values()).anyMatch(content -> content.contains(id) && content.contains("EVER GOLDEN"));
    }

    private static Map<String, String> files(Path container) throws IOException {
        try (var zip = new ZipFile(container.toFile())) {
            var files = new TreeMap<String, String>();
            for (var entry : zip.stream().toList()) {
                files.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return files;
        }
    }

    private static void picture(Browser browser) {
        browser.screenshot("exchange/1-read-once-more");
        new Bar(browser).switchLanguage();
        browser.resize(390, 844);
        browser.scheme("dark");
        browser.screenshot("exchange/2-in-english-on-a-phone");
        browser.scheme("light");
        browser.resize(1280, 900);
        new Bar(browser).switchLanguage();
    }
}
