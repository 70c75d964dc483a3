package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.pages.ApplyPage;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.DossierPage;
import eborder.e2e.pages.ReviewPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import eborder.e2e.support.SamplePapers;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The fee of a boarding permit is paid at the payment platform's page, and given back when nothing is granted. */
@ExtendWith(RunningPortal.class)
class PaymentJourney {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private URI portal;
    private Browser browser;

    @BeforeEach
    void a_portal(PortalProcess process, Browser window) {
        portal = process.address();
        browser = window;
    }

    @Test
    void a_fee_is_paid_online_and_the_officer_sees_it() throws Exception {
        var dossier = signInAndFile();
        var page = DossierPage.at(browser, portal, dossier);
        browser.screenshot("payment/1-to-pay");
        new Bar(browser).switchLanguage();
        browser.screenshot("payment/2-to-pay-in-english");
        new Bar(browser).switchLanguage();
        var payer = page.pay("VND");
        browser.screenshot("payment/3-payer");
        assertThat(payer.sum()).isEqualTo("30.000 VND");

        payer.fault("{\"loseMessageNext\":1}");
        var back = payer.pay();
        browser.screenshot("payment/4-paid");
        assertThat(back.paid()).singleElement().asString().contains("30.000", "MP-");
        assertThat(back.offersPayment("VND")).isFalse();
        new Bar(browser).signOut();

        SignInPage.open(browser, portal).signIn("officer");
        var review = ReviewPage.at(browser, portal, dossier);
        browser.screenshot("payment/5-review");
        assertThat(review.fees()).anyMatch(line -> line.contains("MP-") && line.contains("Nộp trực tuyến"));
        assertThat(review.deeds()).contains("Yêu cầu nộp phí trực tuyến");
    }

    @Test
    void who_gives_up_pays_again_on_a_phone() throws Exception {
        var dossier = signInAndFile();
        browser.resize(390, 844);
        var page = DossierPage.at(browser, portal, dossier).pay("VND").cancel();
        browser.screenshot("payment/6-gave-up-on-a-phone");
        assertThat(page.unpaid()).contains("không thành công");

        var payer = page.pay("VND");
        page = DossierPage.at(browser, portal, dossier);
        browser.screenshot("payment/7-pending-on-a-phone");
        assertThat(page.offersPayment("VND")).as("one order at a time").isFalse();
        browser.driver().navigate().back();
        browser.screenshot("payment/8-payer-on-a-phone");
        page = payer.pay();
        browser.screenshot("payment/9-paid-on-a-phone");
        assertThat(page.paid()).hasSize(1);
        browser.resize(1280, 900);
    }

    @Test
    void the_counter_waits_for_a_payment_that_is_under_way() throws Exception {
        var dossier = signInAndFile();
        DossierPage.at(browser, portal, dossier).pay("VND");
        var payer = browser.driver().getCurrentUrl();
        DossierPage.at(browser, portal, dossier);
        new Bar(browser).signOut();
        SignInPage.open(browser, portal).signIn("officer");
        var review = ReviewPage.at(browser, portal, dossier);
        assertThat(review.recordReceipt("0000123")).contains("đang nộp khoản này trực tuyến");
        browser.screenshot("payment/13-counter-waits");

        browser.driver().get(payer);
        browser.driver().findElement(By.cssSelector("[data-test='cancel']")).click();
        browser.await(ExpectedConditions.urlContains("/filing/dossier.xhtml"));
        review = ReviewPage.at(browser, portal, dossier).awaitFee("Không thành công");
        assertThat(review.recordReceipt("0000123")).isEmpty();
        assertThat(ReviewPage.at(browser, portal, dossier).fees()).anyMatch(line -> line.contains("0000123"));
        browser.screenshot("payment/14-paid-at-the-counter");
    }

    @Test
    void a_refused_dossier_gets_its_money_back_and_nobody_pays_twice() throws Exception {
        var dossier = signInAndFile();
        DossierPage.at(browser, portal, dossier)
                .pay("VND")
                .fault("{\"repeatMessageNext\":1}")
                .pay()
                .paid();
        var people = People.signIn(new Portal(portal), Map.of());
        var payments = people.agent().get("dossiers/" + dossier + "/payments");
        assertThat(payments).extracting(row -> row.path("status").asText()).containsExactly("PAID");
        new Bar(browser).signOut();
        refuse(people, dossier);

        SignInPage.open(browser, portal).signIn("commander");
        var review = ReviewPage.at(browser, portal, dossier);
        browser.screenshot("payment/10-refund");
        review.refund("Hồ sơ bị từ chối").awaitFee("Đã hoàn trả");
        new Bar(browser).switchLanguage();
        browser.screenshot("payment/11-refunded-in-english");
        new Bar(browser).switchLanguage();
        new Bar(browser).signOut();

        SignInPage.open(browser, portal).signIn("agent");
        assertThat(DossierPage.at(browser, portal, dossier).offersPayment("VND"))
                .isFalse();
        browser.screenshot("payment/12-refunded");
        JsonNode after = people.agent().get("dossiers/" + dossier + "/payments");
        assertThat(after).extracting(row -> row.path("status").asText()).containsExactly("REFUNDED");
    }

    private static void refuse(People people, String dossier) {
        people.officer().post("dossiers/" + dossier + "/claim", null);
        people.officer()
                .post(
                        "dossiers/" + dossier + "/decisions",
                        Map.of(
                                "version",
                                1,
                                "kind",
                                "PROPOSE_REFUSAL",
                                "reason",
                                "SIGNS_OF_VIOLATION",
                                "text",
                                "Khai sai"));
        people.commander()
                .post(
                        "dossiers/" + dossier + "/decisions",
                        Map.of("version", 1, "kind", "REFUSE", "reason", "SIGNS_OF_VIOLATION", "text", "Khai sai"));
    }

    /** @return the dossier's id; the agent is signed in */
    private String signInAndFile() throws IOException {
        SignInPage.open(browser, portal).signIn("agent");
        var begun = ApplyPage.open(browser).choose("BOARDING_3M").begin("HPH");
        var id = begun.id();
        var request = begun.declaration("permit-request")
                .fill(Map.of(
                        "representative", "Nguyễn Văn Mẫu",
                        "letterNumber", "12/CV-SB",
                        "letterDate", DAY.format(today.minusDays(2)),
                        "purpose", "E",
                        "fromDate", DAY.format(today),
                        "toDate", DAY.format(today.plusMonths(2)),
                        "contactPhone", "+84 225 3836 001"));
        var list = request.saveAndReturn().list("permit-persons").add();
        list.type(1, "fullName", "Nguyễn Văn Hùng")
                .type(1, "sex", "M")
                .type(1, "dateOfBirth", "12/10/1985")
                .type(1, "nationality", "VNM")
                .type(1, "position", "Thợ máy")
                .type(1, "docType", "I")
                .type(1, "docNumber", "031085001234")
                .type(1, "contractEnd", DAY.format(today.plusYears(3)))
                .saveAndReturn();
        var papers = DossierPage.at(browser, portal, id).papers().add("letter", 0, SamplePapers.letter());
        var check = papers.back().check();
        assertThat(check.errors()).isEmpty();
        check.file();
        return id;
    }
}
