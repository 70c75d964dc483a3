package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.pages.Bar;
import eborder.e2e.pages.CrewListPage;
import eborder.e2e.pages.DossierPage;
import eborder.e2e.pages.PortCallsPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import java.net.URI;

/** The agent's part: a ship is announced, its papers are mended and filed, its passes are fetched. */
final class FilingChapter {
    private final Browser browser;
    private final URI portal;
    private final EverGolden ship = new EverGolden();

    FilingChapter(Browser browser, URI portal) {
        this.browser = browser;
        this.portal = portal;
    }

    void openPortCall() {
        var page = SignInPage.open(browser, portal);
        browser.screenshot("01-sign-in");
        page.signIn("agent");
        var calls = new PortCallsPage(browser);
        browser.screenshot("02-port-calls");
        var form = calls.newCall().fill(ship.portCall());
        browser.screenshot("03-new-port-call");
        var dossier = form.open();
        browser.screenshot("04-dossier");
        assertThat(dossier.ship()).isEqualTo(EverGolden.NAME);
    }

    void seeEveryFault() {
        var list = dossier().crewList();
        browser.screenshot("05-crew-list-empty");
        list.upload(EverGolden.CREW_LIST);
        browser.screenshot("06-crew-list-with-faults");
        assertThat(list.count()).isEqualTo(EverGolden.CREW);
        assertThat(list.errors())
                .hasSize(5)
                .anyMatch(line -> line.startsWith("Dòng 7, Ngày sinh: "))
                .anyMatch(line -> line.startsWith("Dòng 9, Số hộ chiếu: "))
                .anyMatch(line -> line.startsWith("Dòng 11, Chức vụ: "))
                .anyMatch(line -> line.startsWith("Dòng 12, Số hộ chiếu: "))
                .anyMatch(line -> line.startsWith("Dòng 13, Quốc tịch: "));
    }

    /** Two persons more ask to go ashore, and a Vietnamese one doesn't need to. */
    void mendOnTheScreen() {
        var list = new CrewListPage(browser);
        assertThat(list.followError("Dòng 7, Ngày sinh: ")).isEqualTo("f:crew:6:dateOfBirth");
        list.typeHere("28/02/1990");
        browser.screenshot("07-crew-list-at-a-fault");
        list.type(9, "docNumber", "V01063353")
                .type(11, "rank", "ABS")
                .type(12, "docNumber", "P01087110")
                .type(13, "nationality", "Philippines")
                .type(4, "shoreLeave", "1")
                .type(5, "shoreLeave", "0")
                .save();
        browser.screenshot("08-crew-list-mended");
        assertThat(list.errors()).isEmpty();
        assertThat(list.value(7, "dateOfBirth")).isEqualTo("28/02/1990");
        assertThat(list.value(13, "nationality")).isEqualTo("PHL");
        list.saveAndReturn();
    }

    void declare() {
        var general = dossier().declaration("general-declaration");
        assertThat(general.value("masterName")).isEqualTo("KUMAR RAVI");
        general.fill(ship.generalDeclaration());
        browser.screenshot("09-general-declaration");
        var request = general.saveAndReturn().declaration("shore-leave-request");
        request.fill(ship.shoreLeaveRequest());
        browser.screenshot("10-shore-leave-request");
        request.saveAndReturn();
        browser.screenshot("11-dossier-complete");
    }

    /** @return the dossier's number */
    String file() {
        var check = dossier().check();
        browser.screenshot("12-check-answers");
        assertThat(check.errors()).isEmpty();
        assertThat(check.answers()).contains("3WXY9", "Singapore", "Xin đi bờ: " + EverGolden.ASHORE);
        var filed = check.file();
        browser.screenshot("13-filed");
        assertThat(filed.number()).matches("\\d{4}-HPH-\\d{6}");
        assertThat(filed.next())
                .containsPattern("\\d{2}/\\d{2}/\\d{4} \\d{2}:\\d{2}")
                .contains("Giấy phép đi bờ");
        var number = filed.number();
        new Bar(browser).signOut();
        return number;
    }

    /** Reports that the ship lies safely, which opens the gate to her crew, and downloads what was signed. */
    Papers fetchPapers() {
        SignInPage.open(browser, portal).signIn("agent");
        var dossier = dossier();
        browser.screenshot("22-dossier-confirmed");
        dossier.reportMooring();
        browser.screenshot("23-moored");
        var papers = new Papers(dossier.downloadConfirmation(), dossier.downloadPasses());
        assertThat(papers.passes()).hasSize(EverGolden.ASHORE);
        new Bar(browser).signOut();
        return papers;
    }

    private DossierPage dossier() {
        return DossierPage.of(browser, EverGolden.NAME);
    }
}
