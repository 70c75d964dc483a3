package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.pages.ApplyPage;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.CompanyAccountsPage;
import eborder.e2e.pages.DossierPage;
import eborder.e2e.pages.PasswordPage;
import eborder.e2e.pages.PortCallsPage;
import eborder.e2e.pages.ReviewPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.pages.UnitAccountsPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.NewPeople;
import eborder.e2e.support.PortalDatabase;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import eborder.e2e.support.WebVisitor;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A company asks for a colleague's account: the commander alone grants it, and its first password is shown once. Later the
 * commander suspends it, and resumes it at the company's request.
 */
@ExtendWith(RunningPortal.class)
class AccountJourney {
    private static final String WHY = "Khai sai số thuyền viên nhiều lần";
    private static final String USERNAME = "tran.thi.mau";
    private static final String DATA = "eborder";
    private static final String ITS_ID = "(select id from account where username = '" + USERNAME + "')";

    /** The clockwork looks at accounts once a minute. */
    private static final Duration A_ROUND = Duration.ofMinutes(3);

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
        new Bar(browser).signOut();

        browser.resize(1280, 900);
        suspend();
        holdUp();
        askToResume();
        comeBack(process);
    }

    /** The commander of the unit that granted it suspends; whatever the person has open ends. */
    private void suspend() {
        var elsewhere = new WebVisitor(portal).signIn(USERNAME, NewPeople.PASSWORD);
        assertThat(elsewhere.get("/filing/port-calls.xhtml").status()).isEqualTo(200);

        SignInPage.open(browser, portal).signIn("commander");
        var accounts = UnitAccountsPage.open(browser, portal);
        browser.screenshot("account/11-of-the-unit");
        accounts.choose(USERNAME).unfold("suspend");
        browser.screenshot("account/12-suspending");
        browser.resize(360, 800);
        browser.screenshot("account/12-suspending-on-a-phone");
        browser.resize(1280, 900);
        accounts.suspend("FALSE_DECLARATION", WHY, "");
        browser.screenshot("account/13-suspended");
        assertThat(accounts.card()).contains(WHY);
        browser.await(
                page -> elsewhere.get("/filing/port-calls.xhtml").redirect().startsWith("/login.xhtml"));
        new Bar(browser).signOut();
    }

    private void holdUp() {
        var page = SignInPage.open(browser, portal);
        assertThat(page.heldUp(USERNAME, NewPeople.PASSWORD)).contains(WHY, "Hải Phòng");
        browser.screenshot("account/14-held-up");
        browser.resize(360, 800);
        new Bar(browser).switchLanguage();
        assertThat(SignInPage.open(browser, portal).heldUp(USERNAME, NewPeople.PASSWORD))
                .contains("False declarations", WHY);
        browser.screenshot("account/15-held-up-on-a-phone-in-english");
        new Bar(browser).switchLanguage();
        browser.resize(1280, 900);
    }

    /** The company sees it, and asks for the account to be resumed; the commander does so. */
    private void askToResume() {
        SignInPage.open(browser, portal).signIn("agent");
        var accounts = CompanyAccountsPage.open(browser, portal);
        browser.screenshot("account/16-of-the-company");
        new Bar(browser).switchLanguage();
        browser.screenshot("account/16-of-the-company-in-english");
        new Bar(browser).switchLanguage();
        assertThat(accounts.line(USERNAME)).contains(WHY);
        assertThat(accounts.offers(USERNAME, "SUSPEND")).isFalse();
        var begun = accounts.ask(USERNAME, "RESUME").begin("HPH");
        var dossier = begun.id();
        assertThat(begun.declaration("account-request").value("request")).isEqualTo("RESUME");
        var resuming = DossierPage.at(browser, portal, dossier).declaration("account-resuming");
        assertThat(resuming.value("username")).isEqualTo(USERNAME);
        resuming.fill(Map.of("reason", "Đã giải trình với đơn vị"));
        browser.screenshot("account/17-resuming");
        resuming.saveAndReturn().check().file();
        new Bar(browser).signOut();

        SignInPage.open(browser, portal).signIn("commander");
        ReviewPage.at(browser, portal, dossier).claim().confirm();
        new Bar(browser).signOut();
    }

    /** The person may sign in again; after months without use they are told so first. */
    private void comeBack(PortalProcess process) {
        leaveUnused(PortalDatabase.of(process));
        SignInPage.open(browser, portal).signIn("agent.head");
        var accounts = CompanyAccountsPage.open(browser, portal);
        browser.screenshot("account/18-unused");
        assertThat(accounts.warns(USERNAME)).isTrue();
        assertThat(accounts.offers(USERNAME, "SUSPEND")).isFalse();
        browser.resize(360, 800);
        browser.screenshot("account/19-unused-on-a-phone");
        new Bar(browser).signOut();

        SignInPage.open(browser, portal).unused(USERNAME, NewPeople.PASSWORD);
        browser.screenshot("account/20-notice-on-a-phone");
        assertThat(CompanyAccountsPage.open(browser, portal).warns(USERNAME)).isFalse();
    }

    /**
     * As if nobody had used it for 170 days and the portal had warned. What was seen since the clockwork last came by still counts as
     * a use of today, so its next round is awaited: it has either counted that or warned itself.
     */
    private void leaveUnused(PortalDatabase database) {
        database.run(
                DATA,
                "update account set state_since = now() - interval '170 days' where id = " + ITS_ID,
                "update account_use set last_used = current_date - 170, next_step_at = now() where account = "
                        + ITS_ID);
        browser.await(
                A_ROUND,
                page -> !database.texts(
                                DATA,
                                "select 1 from account_use where account = " + ITS_ID
                                        + " and (warned_days is not null or last_used > current_date - 170)")
                        .isEmpty());
        database.run(
                DATA,
                "update account_use set last_used = current_date - 170, warned_days = 7, next_step_at = null"
                        + " where account = " + ITS_ID);
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
