package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.pages.GatePage;
import eborder.e2e.pages.RegisterPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A seaman hands his pass in at the gate; whoever comes with a copy of it is stopped. */
@ExtendWith(RunningPortal.class)
class HandingInJourney {
    @Test
    void a_guard_takes_a_pass_back_and_a_copy_of_it_is_stopped(PortalProcess process, Browser browser) {
        var number = ConfirmedCall.play(process.address(), 1).number();
        browser.resize(360, 800);
        SignInPage.open(browser, process.address()).signIn("guard");
        var gate = new GatePage(browser).standAtFirstLane().type(number);
        assertThat(gate.colour()).isEqualTo("GREEN");
        browser.screenshot("handing-in/1-offered-on-a-phone");

        gate.takeBack();
        browser.screenshot("handing-in/2-taken-back");
        assertThat(gate.word()).isEqualTo("ĐÃ THU LẠI");
        assertThat(gate.mayTakeBack()).isFalse();
        gate.next();

        gate.type(number);
        browser.screenshot("handing-in/3-a-copy-is-stopped");
        assertThat(gate.colour()).isEqualTo("RED");
        assertThat(gate.reasons()).contains("Giấy phép đã nộp lại");
        assertThat(gate.mayTakeBack()).isFalse();

        try (var desk = Browser.open()) {
            SignInPage.open(desk, process.address()).signIn("officer");
            assertThat(RegisterPage.open(desk, process.address()).search(number).found())
                    .contains("Đã nộp lại cho Biên phòng");
        }
    }
}
