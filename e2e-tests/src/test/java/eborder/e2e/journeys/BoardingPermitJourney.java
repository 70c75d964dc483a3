package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.Account;
import eborder.e2e.api.Portal;
import eborder.e2e.pages.ApplyPage;
import eborder.e2e.pages.ApprovalPage;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.DossierPage;
import eborder.e2e.pages.DossierPage.Pass;
import eborder.e2e.pages.ReviewPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.GateAnswer;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import eborder.e2e.support.SamplePapers;
import eborder.e2e.support.SignedLetter;
import eborder.e2e.support.Simulator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A company asks for a boarding permit of twelve months: letter and photo, desk, commander, paper, gate. */
@ExtendWith(RunningPortal.class)
class BoardingPermitJourney {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String HOLDER = "NGUYEN VAN HUNG";

    private final LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
    private URI portal;
    private Path data;
    private Browser browser;

    @Test
    void a_mechanic_boards_ships_for_a_year(PortalProcess process, Browser window) throws Exception {
        portal = process.address();
        data = process.folder();
        browser = window;
        SignInPage.open(browser, portal).signIn("agent");
        Simulator.of(process, "population").faults("{\"mismatchNext\":1}");
        var dossier = filed();
        new Bar(browser).signOut();
        doesNotMatch(dossier);
        confirmAndSign(dossier);

        SignInPage.open(browser, portal).signIn("agent");
        var passes = DossierPage.at(browser, portal, dossier).downloadPasses();
        browser.screenshot("boarding/12-issued");
        assertThat(passes).extracting(Pass::holder).containsExactly(HOLDER);
        var paper = passes.get(0).paper();
        PaperProof.assertSigned(paper, "Nguyễn Văn Khải");
        PaperProof.assertKeepsForEver(paper);
        assertThat(SamplePapers.background(PaperProof.picture(paper))).isGreaterThan(10_000);

        var guard = new Portal(portal).signIn(new Account("guard", "eborder-demo"));
        assertThat(GateAnswer.to(guard, passes.get(0).number(), "IN").verdict()).isEqualTo("GREEN");
        assertThat(GateAnswer.to(guard, passes.get(0).number(), "OUT").verdict())
                .isEqualTo("GREEN");
    }

    /** @return the dossier's id */
    private String filed() throws IOException, GeneralSecurityException {
        var apply = ApplyPage.open(browser);
        browser.screenshot("boarding/1-what");
        apply.choose("BOARDING_12M");
        browser.screenshot("boarding/2-where");
        var begun = apply.begin("HPH");
        browser.screenshot("boarding/3-dossier");
        var id = begun.id();
        fillIn(begun);

        DossierPage.at(browser, portal, id).papers().add("letter", 0, SignedLetter.altered(data));
        DossierPage.at(browser, portal, id).awaitSignatures("tệp đã bị sửa sau khi ký");
        browser.screenshot("boarding/6-altered-letter");
        DossierPage.at(browser, portal, id).papers().add("letter", 0, SignedLetter.by(data));
        browser.screenshot("boarding/6-letter");
        DossierPage.at(browser, portal, id).awaitSignatures("eBorder Development Officer");
        browser.screenshot("boarding/6-signed-letter");
        var papers = DossierPage.at(browser, portal, id).papers();
        var check = papers.back().check();
        browser.screenshot("boarding/7-photo-missing");
        assertThat(check.errors()).hasSize(1).allMatch(line -> line.contains("Thiếu ảnh 2 × 3 cm"));

        papers = DossierPage.at(browser, portal, id).papers();
        browser.resize(360, 800);
        papers.add("photo", 0, SamplePapers.photo());
        browser.screenshot("boarding/8-photo-on-a-phone");
        browser.resize(1280, 900);
        check = papers.back().check();
        browser.screenshot("boarding/9-check");
        assertThat(check.errors()).isEmpty();
        assertThat(check.citizens()).contains("1 công dân", "Cơ sở dữ liệu quốc gia về dân cư");
        check.file();
        return id;
    }

    /** What an officer sees of the answer, who decides all the same. */
    private void doesNotMatch(String dossier) {
        SignInPage.open(browser, portal).signIn("officer");
        assertThat(ReviewPage.at(browser, portal, dossier).awaitCitizens("1 người không khớp"))
                .contains(HOLDER, "031085001234");
        browser.screenshot("boarding/9-does-not-match");
        picturesOfCitizens(browser);
        new Bar(browser).signOut();
    }

    private static void picturesOfCitizens(Browser browser) {
        browser.scheme("dark");
        new Bar(browser).switchLanguage();
        showCitizens(browser, "boarding/9-does-not-match-in-english-and-dark");
        browser.resize(360, 800);
        showCitizens(browser, "boarding/9-does-not-match-in-english-and-dark-on-a-phone");
        new Bar(browser).switchLanguage();
        browser.resize(1280, 900);
        browser.scheme("light");
    }

    private static void showCitizens(Browser browser, String name) {
        browser.driver().executeScript("document.getElementById('citizens-title').scrollIntoView()");
        browser.screenshot(name);
    }

    private void fillIn(DossierPage begun) {
        var request = begun.declaration("permit-request");
        request.fill(Map.of(
                "representative", "Nguyễn Văn Mẫu",
                "letterNumber", "12/CV-SB",
                "letterDate", DAY.format(today.minusDays(2)),
                "purpose", "E",
                "fromDate", DAY.format(today),
                "toDate", DAY.format(today.plusMonths(12)),
                "contactPhone", "+84 225 3836 001"));
        browser.screenshot("boarding/4-request");
        var list = request.saveAndReturn().list("permit-persons").add();
        list.type(1, "fullName", "Nguyễn Văn Hùng")
                .type(1, "sex", "M")
                .type(1, "dateOfBirth", "12/10/1985")
                .type(1, "nationality", "Việt Nam")
                .type(1, "position", "Thợ máy")
                .type(1, "docType", "I")
                .type(1, "docNumber", "031085001234")
                .type(1, "contractEnd", DAY.format(today.plusYears(3)))
                .save();
        browser.screenshot("boarding/5-person");
        assertThat(list.errors()).hasSize(1).allMatch(line -> line.contains("Thiếu ảnh"));
        list.saveAndReturn();
    }

    private void confirmAndSign(String dossier) {
        SignInPage.open(browser, portal).signIn("officer");
        var review = ReviewPage.at(browser, portal, dossier).claim();
        assertThat(review.awaitSignatures("Chữ ký hợp lệ")).contains("eBorder Development Officer");
        new Bar(browser).switchLanguage();
        browser.screenshot("boarding/10-review-in-english");
        new Bar(browser).switchLanguage();
        review.confirm();
        new Bar(browser).signOut();

        SignInPage.open(browser, portal).signIn("commander");
        var approval = new ApprovalPage(browser).of(dossier);
        assertThat(approval.requested()).isEqualTo(1);
        approval.approve();
        browser.screenshot("boarding/11-signed");
        new Bar(browser).signOut();
    }
}
