package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.pages.ApprovalPage;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.DossierPage.Pass;
import eborder.e2e.pages.InboxPage;
import eborder.e2e.pages.RegisterPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import java.net.URI;

/** The border guard's part at the desk: the officer confirms, the commander signs and takes back. */
final class DeskChapter {
    private final Browser browser;
    private final URI portal;

    DeskChapter(Browser browser, URI portal) {
        this.browser = browser;
        this.portal = portal;
    }

    /** @param number the dossier's, as it stands in the queue */
    void confirm(String number) {
        SignInPage.open(browser, portal).signIn("officer");
        var inbox = new InboxPage(browser);
        browser.screenshot("14-inbox");
        assertThat(inbox.timeLeft(number)).startsWith("Còn ");
        var review = inbox.open(number);
        browser.screenshot("15-review");
        assertThat(review.state()).doesNotContain("xử lý");
        review.claim();
        browser.screenshot("16-review-claimed");
        assertThat(review.crew()).hasSize(EverGolden.CREW).anyMatch(person -> person.contains("KUMAR RAVI"));
        assertThat(review.ashore()).startsWith(EverGolden.ASHORE + " ");
        browser.screenshot("17-review-crew");
        inEnglish();
        assertThat(review.confirm().done()).isNotBlank();
        browser.screenshot("19-confirmed");
        new Bar(browser).signOut();
    }

    /** The same desk for a colleague who reads English. */
    private void inEnglish() {
        var bar = new Bar(browser);
        bar.switchLanguage();
        browser.screenshot("18-review-in-english");
        assertThat(bar.language()).isEqualTo("en");
        bar.switchLanguage();
        assertThat(bar.language()).isEqualTo("vi");
    }

    void signPasses() {
        SignInPage.open(browser, portal).signIn("commander");
        var approval = new ApprovalPage(browser).choose(EverGolden.NAME);
        browser.screenshot("20-shore-passes-wait");
        assertThat(approval.requested()).isEqualTo(EverGolden.ASHORE);
        approval.approve();
        browser.screenshot("21-shore-passes-signed");
        assertThat(approval.issued()).contains(Integer.toString(EverGolden.ASHORE));
        assertThat(approval.ships()).doesNotContain(EverGolden.NAME);
        new Bar(browser).signOut();
    }

    void revoke(Pass pass) {
        SignInPage.open(browser, portal).signIn("commander");
        var register = RegisterPage.open(browser, portal).search(pass.number());
        browser.screenshot("29-permit-in-the-register");
        register.revoke("Thuyền viên đã rời tàu");
        browser.screenshot("30-permit-revoked");
        assertThat(register.found()).contains("Thuyền viên đã rời tàu");
        new Bar(browser).signOut();
    }

    /** The single window has answered to everything, and every deed stands in the trail. */
    void seeRecord(String number) {
        SignInPage.open(browser, portal).signIn("officer");
        var review = new InboxPage(browser).decided().open(number);
        browser.screenshot("33-record");
        assertThat(review.state()).startsWith("Đã xác nhận").doesNotContain("đang xử lý");
        assertThat(review.notices())
                .filteredOn(notice -> !isAboutLateness(notice))
                .hasSize(EverGolden.ASHORE + 3)
                .allMatch(notice -> notice.contains("đã nhận"))
                .anyMatch(notice -> notice.startsWith("Xác nhận hoàn thành"))
                .anyMatch(notice -> notice.startsWith("Thu hồi giấy phép"));
        assertThat(review.deeds())
                .containsSubsequence("Mở chuyến tàu", "Nhập danh sách từ tệp", "Nộp hồ sơ", "Nhận xử lý hồ sơ")
                .contains("Xác nhận hoàn thành thủ tục", "Ký số văn bản", "Ghi nhận tàu đã neo, cập cảng");
        browser.screenshot("34-record-deeds");
        new Bar(browser).signOut();
    }

    /** Whoever is ashore when the day nears its end is told of: how often depends on the hour of the test. */
    private static boolean isAboutLateness(String notice) {
        return notice.startsWith("Sắp đến giờ thuyền viên") || notice.startsWith("Thuyền viên quá giờ");
    }
}
