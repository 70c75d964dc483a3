package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.pages.ApplyPage;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.DossierPage;
import eborder.e2e.pages.PasswordPage;
import eborder.e2e.pages.PortCallsPage;
import eborder.e2e.pages.ReviewPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.NewPeople;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A company asks for a colleague's account: the commander alone grants it, and its first password is shown once. */
@ExtendWith(RunningPortal.class)
class AccountJourney {
    private static final String USERNAME = "tran.thi.mau";

    private URI portal;
    private Browser browser;

    @Test
    void a_colleague_gets_an_account(PortalProcess process, Browser window) {
        portal = process.address();
        browser = window;
        SignInPage.open(browser, portal).signIn("agent");
        var dossier = filed();
        new Bar(browser).signOut();
        grant(dossier);

        SignInPage.open(browser, portal).signIn("agent");
        var page = DossierPage.at(browser, portal, dossier);
        browser.screenshot("account/7-granted");
        var oneTime = page.fetchPassword();
        browser.screenshot("account/8-password");
        assertThat(oneTime).isNotBlank();
        assertThat(DossierPage.at(browser, portal, dossier).showsPassword()).isFalse();
        new Bar(browser).signOut();
        begin(oneTime);
    }

    /** @return the dossier's id */
    private String filed() {
        var begun = ApplyPage.open(browser).choose("ACCOUNT_SEAPORT").begin("HPH");
        var id = begun.id();
        var request = begun.declaration("account-request");
        request.fill(Map.of("request", "GRANT", "personName", "Trần Thị Mẫu"));
        browser.screenshot("account/1-request");
        var dossier = request.saveAndReturn();
        browser.screenshot("account/2-dossier");
        var application = dossier.declaration("account-application");
        application.fill(Map.of(
                "legalRepresentative", "Nguyễn Văn Mẫu",
                "personName", "Trần Thị Mẫu",
                "personBirthDate", "05/07/1990",
                "personDocType", "I",
                "personDocNumber", "001190012345",
                "personPhone", "0912 345 678",
                "personEmail", "mau@example.com",
                "personPosition", "Nhân viên",
                "fromDate",
                        DateTimeFormatter.ofPattern("dd/MM/yyyy").format(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))),
                "wishedUsername", USERNAME));
        browser.screenshot("account/3-application");
        var check = application.saveAndReturn().check();
        browser.screenshot("account/4-check");
        assertThat(check.errors()).isEmpty();
        check.file();
        return id;
    }

    private void grant(String dossier) {
        SignInPage.open(browser, portal).signIn("officer");
        var review = ReviewPage.at(browser, portal, dossier).claim();
        assertThat(review.offersConfirmation()).isFalse();
        browser.screenshot("account/5-officer");
        review.release();
        new Bar(browser).signOut();

        SignInPage.open(browser, portal).signIn("commander");
        review = ReviewPage.at(browser, portal, dossier).claim();
        new Bar(browser).switchLanguage();
        browser.screenshot("account/6-commander-in-english");
        new Bar(browser).switchLanguage();
        review.confirm();
        new Bar(browser).signOut();
    }

    /** The new person comes nowhere before choosing a password. */
    private void begin(String oneTime) {
        browser.resize(360, 800);
        SignInPage.open(browser, portal).signIn(USERNAME, oneTime);
        new PasswordPage(browser);
        browser.driver().get(portal.resolve("/filing/port-calls.xhtml").toString());
        var password = new PasswordPage(browser);
        browser.screenshot("account/9-password-on-a-phone");
        password.choose(oneTime, NewPeople.PASSWORD);
        new PortCallsPage(browser);
        browser.screenshot("account/10-first-page-on-a-phone");
    }
}
