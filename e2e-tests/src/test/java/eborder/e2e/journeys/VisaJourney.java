package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.pages.ApplyPage;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.DossierPage;
import eborder.e2e.pages.InboxPage;
import eborder.e2e.pages.ReviewPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.NewPeople;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import eborder.e2e.support.SamplePapers;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visa at Móng Cái: declared with the letter's copy, confirmed by form 17; the letter's original is handed in afterwards. */
@ExtendWith(RunningPortal.class)
class VisaJourney {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final String GATE = "MCI";
    private static final String OFFICER = "can.bo.thi.thuc";
    private static final String LETTER = "Công văn trả lời của Cục Quản lý xuất nhập cảnh";
    private static final String DIFFERS = "Bản chính ghi ngày 17/11/2026.";

    private final ZonedDateTime arrival =
            ZonedDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusHours(13);
    private URI portal;
    private Browser browser;

    @Test
    void a_visa_is_declared_with_its_letter(PortalProcess process, Browser window) throws Exception {
        portal = process.address();
        browser = window;
        new NewPeople(portal).officer(OFFICER, GATE);

        SignInPage.open(browser, portal).signIn("agent");
        var dossier = filed();
        new Bar(browser).signOut();
        confirm(dossier);

        SignInPage.open(browser, portal).signIn("agent");
        var page = DossierPage.at(browser, portal, dossier);
        assertThat(browser.driver().getPageSource())
                .contains("Qua cửa khẩu: " + TYPED.format(arrival))
                .doesNotContain("Rời cảng");
        var form17 = page.downloadConfirmation();
        browser.screenshot("visa/8-letter-is-due");
        PaperProof.assertSigned(form17, "Người Thử");
        PaperProof.assertKeepsForEver(form17);
        assertThat(page.originals()).contains("đã xuất trình 0 trên 1", TYPED.format(arrival.plusDays(3)), LETTER);
        new Bar(browser).signOut();
        handIn(dossier);
    }

    /** @return the dossier's id */
    private String filed() throws IOException {
        var begun = ApplyPage.open(browser).choose("VISA_AT_GATE").begin(GATE);
        var id = begun.id();
        var request = new LinkedHashMap<String, String>();
        request.put("letterNumber", "345/XNC-MẪU");
        request.put("letterDate", DAY.format(arrival.minusDays(7)));
        request.put("letterPersons", "1");
        request.put("arrivesAt", TYPED.format(arrival));
        request.put("transport", "Xe khách");
        request.put("contactPhone", "+84 203 3881 001");
        var form = begun.declaration("visa-request").fill(request);
        browser.screenshot("visa/1-request");
        var list = form.saveAndReturn().list("visa-persons").add();
        list.type(1, "fullName", "Santos Antonio")
                .type(1, "sex", "M")
                .type(1, "dateOfBirth", "12/10/1985")
                .type(1, "nationality", "PHL")
                .type(1, "docType", "P")
                .type(1, "docNumber", "V01007919")
                .type(1, "docExpiry", DAY.format(arrival.plusYears(4)))
                .type(1, "visaSymbol", "DL")
                .type(1, "entries", "S")
                .type(1, "visaFrom", DAY.format(arrival))
                .type(1, "visaTo", DAY.format(arrival.plusDays(29)));
        list.save();
        browser.screenshot("visa/2-persons");
        assertThat(list.errors()).isEmpty();
        list.saveAndReturn();

        var check = DossierPage.at(browser, portal, id).check();
        browser.screenshot("visa/3-letter-missing");
        assertThat(check.errors()).hasSize(1);
        DossierPage.at(browser, portal, id).papers().add("mps-letter", 0, SamplePapers.letter());
        check = DossierPage.at(browser, portal, id).check();
        browser.screenshot("visa/4-check");
        assertThat(check.errors()).isEmpty();
        assertThat(check.warnings()).isEmpty();
        assertThat(check.fees()).contains("25");
        check.file();
        browser.screenshot("visa/5-filed");
        return id;
    }

    private void confirm(String dossier) {
        SignInPage.open(browser, portal).signIn(OFFICER, NewPeople.PASSWORD);
        var review = ReviewPage.at(browser, portal, dossier).claim();
        browser.screenshot("visa/6-review");
        new Bar(browser).switchLanguage();
        browser.screenshot("visa/7-review-in-english");
        new Bar(browser).switchLanguage();
        assertThat(review.confirm().done()).isNotBlank();
        new Bar(browser).signOut();
    }

    private void handIn(String dossier) {
        SignInPage.open(browser, portal).signIn(OFFICER, NewPeople.PASSWORD);
        new InboxPage(browser);
        var review = ReviewPage.at(browser, portal, dossier);
        assertThat(review.originals()).isEqualTo("đã xuất trình 0 trên 1");
        review.openOriginals().tickOriginal(LETTER);
        browser.screenshot("visa/9-letter-handed-in");
        review.presentOriginals(DIFFERS);
        assertThat(review.originals()).isEqualTo("đã xuất trình 1 trên 1");
        assertThat(review.openOriginals().originalsShown())
                .singleElement()
                .asString()
                .contains(LETTER, DIFFERS);
        browser.screenshot("visa/10-letter-differs");
        browser.resize(360, 800);
        browser.screenshot("visa/11-on-a-phone");
        browser.resize(1280, 900);
    }
}
