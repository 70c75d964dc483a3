package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.Account;
import eborder.e2e.api.Declarations;
import eborder.e2e.api.Portal;
import eborder.e2e.api.Session;
import eborder.e2e.pages.PaperPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.CrewSheet;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The single window was down, and so was the portal: what was handed in on paper is entered with its own time. */
@ExtendWith(RunningPortal.class)
class BackEntryJourney {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final String TAX_CODE = "0200000017";

    @TempDir
    private Path folder;

    private Session headquarters;

    @BeforeEach
    void it_is_down(PortalProcess process) {
        headquarters = new Portal(process.address()).signIn(new Account("headquarters", "eborder-demo"));
        headquarters.post("outages", Map.of("reason", "Mất kết nối", "drill", false));
    }

    @AfterEach
    void it_is_back() {
        headquarters.post("outages/end", null);
    }

    @Test
    void an_officer_enters_a_paper_of_the_outage(PortalProcess process, Browser browser) throws IOException {
        var portal = process.address();
        SignInPage.open(browser, portal).signIn("officer");
        var page = PaperPage.open(browser, portal, "VESSEL_ENTRY");
        assertThat(page.refused()).contains("Ghi ký hiệu hồ sơ giấy");
        browser.screenshot("back-entry/1-nothing-typed");

        page.sheet("Sổ 12/7", yesterday(), TAX_CODE, "Cổng không truy cập được");
        assertThat(page.refused()).contains("Không có gián đoạn nào");
        browser.screenshot("back-entry/2-outside-the-outage");

        page.sheet("Sổ 12/7", now(), TAX_CODE, "Cổng không truy cập được")
                .declare("general-declaration", general())
                .crew(Files.write(folder.resolve("crew.xlsx"), CrewSheet.of(1).bytes()));
        browser.screenshot("back-entry/3-typed");
        assertThat(page.enter().head()).contains("Sổ 12/7");
        browser.screenshot("back-entry/4-entered");
        browser.resize(360, 800);
        PaperPage.open(browser, portal, "VESSEL_EXIT");
        browser.screenshot("back-entry/5-departure-on-a-phone");
        browser.resize(1280, 900);
    }

    private static Map<String, String> general() {
        var general = new HashMap<>(Declarations.GENERAL);
        general.putAll(Map.of(
                "imoNumber", "9811000",
                "shipName", "PAPER LILY",
                "portCode", "VNHPH",
                "direction", "1",
                "masterName", "SANTOS AA",
                "crewCount", "1"));
        general.put("dateTimeArrDep", MOMENT.format(LocalDateTime.now(VIETNAM).plusHours(8)));
        return general;
    }

    private static String now() {
        return local(Instant.now());
    }

    private static String yesterday() {
        return local(Instant.now().minus(Duration.ofDays(1)));
    }

    /** The minute after it: an outage begins at a second, and an input has none. */
    private static String local(Instant moment) {
        return LocalDateTime.ofInstant(moment, VIETNAM)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
