package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.pages.Bar;
import eborder.e2e.pages.PartnersPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.Command;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.GateAnswer;
import eborder.e2e.support.ImmigrationDepartment;
import eborder.e2e.support.NewPeople;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A partner is out of reach, comes back, refuses a message and takes it when the operator sends it again. */
@ExtendWith(RunningPortal.class)
class PartnersJourney {
    private static final String SECOND = "admin.second";
    private static final String DEPARTMENT = "Cục Quản lý xuất nhập cảnh";

    private PortalProcess running;
    private URI portal;
    private ImmigrationDepartment department;
    private ConfirmedCall call;

    @BeforeEach
    void a_crew_may_go_ashore(PortalProcess process) {
        running = process;
        portal = process.address();
        department = ImmigrationDepartment.of(process);
        call = ConfirmedCall.play(portal, 2);
    }

    @AfterEach
    void it_answers_again() {
        department.faults("{\"down\":false,\"refuseNext\":0}");
    }

    @Test
    void the_operator_sees_what_waits_and_sends_what_was_refused_again(Browser browser) {
        SignInPage.open(browser, portal).signIn("admin");
        department.faults("{\"down\":true}");
        pass(0, "OUT");
        var page = PartnersPage.open(browser, portal).awaitPartner(DEPARTMENT, "Không trả lời");
        page.awaitPartner(DEPARTMENT, "HTTP 503");
        picture(browser, "1-down");

        department.faults("{\"down\":false,\"refuseNext\":1}");
        page.awaitPartner(DEPARTMENT, "Gửi lại tất cả");
        assertThat(page.parked())
                .singleElement()
                .asString()
                .contains("Qua cổng", "HTTP 422")
                .doesNotContain("KANARIENVOGEL");
        picture(browser, "2-refused");

        page.retry();
        page.awaitPartner(DEPARTMENT, "Đang kết nối");
        page.awaitPartner(DEPARTMENT, "Không có");
        assertThat(page.parked()).containsExactly("Không có thông báo nào bị từ chối.");
        assertThat(page.exchanges().get(0)).contains(DEPARTMENT, "Qua cổng", "1");
        assertThat(department.crossings().toString()).contains(call.number());
        picture(browser, "3-back");
        assertIntact();
    }

    /** Beside the running portal, with a head that was signed since it started. */
    private void assertIntact() {
        var verified = Command.verifyArchive(running.folder());
        assertThat(verified.printed())
                .containsPattern("archive intact: [1-9][0-9]* messages, [0-9]+ events, [1-9][0-9]* signed heads,"
                        + " [0-9]+ of them remembered elsewhere, head [0-9a-f]{64}")
                .containsPattern("heads signed by .*CN=.*, SHA-256 [0-9a-f]{64}");
        assertThat(verified.exit()).isZero();
    }

    @Test
    void two_operators_give_up_a_message_and_the_next_one_of_the_same_person_is_sent(Browser browser) {
        new NewPeople(portal).administrator(SECOND);
        department.faults("{\"refuseNext\":1}");
        pass(1, "OUT");
        pass(1, "IN");
        SignInPage.open(browser, portal).signIn("admin");
        var page = PartnersPage.open(browser, portal).awaitPartner(DEPARTMENT, "Gửi lại tất cả");
        assertThat(page.refusedReason(" ")).isEqualTo("Hãy ghi lý do, tối đa 500 ký tự.");
        browser.screenshot("partners/4-reason");
        page.askToDiscard("Đã đối chiếu qua điện thoại");
        assertThat(page.mayAgree()).isFalse();
        assertThat(page.parked()).singleElement().asString().contains("admin đề nghị bỏ: Đã đối chiếu qua điện thoại");
        picture(browser, "5-asked");
        new Bar(browser).signOut();

        SignInPage.open(browser, portal).signIn(SECOND, NewPeople.PASSWORD);
        page = PartnersPage.open(browser, portal).agree();
        assertThat(page.parked()).containsExactly("Không có thông báo nào bị từ chối.");
        page.awaitPartner(DEPARTMENT, "Không có");
        assertThat(department.crossings().toString())
                .containsOnlyOnce(call.permits().get(1).path("number").asText());
    }

    private void pass(int permit, String direction) {
        var number = call.permits().get(permit).path("number").asText();
        assertThat(GateAnswer.to(call.people().guard(), number, direction).verdict())
                .isEqualTo("GREEN");
    }

    private static void picture(Browser browser, String name) {
        browser.screenshot("partners/" + name);
        new Bar(browser).switchLanguage();
        browser.resize(390, 844);
        browser.scheme("dark");
        browser.screenshot("partners/" + name + "-in-english-on-a-phone");
        browser.scheme("light");
        browser.resize(1280, 900);
        new Bar(browser).switchLanguage();
    }
}
