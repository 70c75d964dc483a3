package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.api.Refused;
import eborder.e2e.api.ShipCall;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.InboxPage;
import eborder.e2e.pages.PortCallsPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.pages.SigningPage;
import eborder.e2e.pages.SigningTestPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.LocalSigner;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.Project;
import eborder.e2e.support.RunningPortal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A company signs what it filed with the program beside its key; before that nothing is confirmed. */
@ExtendWith(RunningPortal.class)
class SigningJourney {
    private static final int PORTAL_REFUSES = 4;
    private static final int WRONG_PIN = 6;
    private static final int DECLINED = 8;
    private static final int CERTIFICATE_REFUSED = 14;
    private static final String TO_BE_SIGNED = "Cần ký số";
    private static final String UNSIGNED = "Chưa ký số";
    private static final String WORKS = "Đạt";
    private static final String FAILS = "Hỏng ở đây";
    private static final String UNTRIED = "Chưa thử đến";

    private final Path data =
            Project.results().resolve("signing-" + ProcessHandle.current().pid());

    @Test
    void a_dossier_is_confirmed_once_its_company_has_signed_it(Browser browser) throws Exception {
        // the demo world is made where nothing must be signed, and opened again after a kill
        try (var killed = PortalProcess.start(data)) {
            killed.handle().destroyForcibly();
            assertThat(killed.handle().onExit()).succeedsWithin(Duration.ofSeconds(10));
        }
        try (var process = PortalProcess.start(data, Map.of("EBORDER_FILING_SIGNATURES", "required"))) {
            var portal = process.address();
            var people = People.signIn(new Portal(portal), Map.of());
            var call = ConfirmedCall.filed(people, 1);
            assertThatThrownBy(call::confirm).isInstanceOf(Refused.class).hasMessageContaining("DOSSIER_UNSIGNED");

            var signer = LocalSigner.ofAgent(portal, data);
            var code = code(browser, process, call, signer);
            assertThat(signer.sign(code, "no-such-pin", "yes").exit()).isEqualTo(WRONG_PIN);
            assertThat(signer.sign(code, signer.pin(), "no").exit()).isEqualTo(DECLINED);
            var signed = signer.sign(code, signer.pin(), "yes");
            assertThat(signed.exit()).as(signed.printed()).isZero();
            assertThat(signed.output()).contains(ConfirmedCall.SHIP);
            var again = signer.sign(code, signer.pin(), "yes");
            assertThat(again.exit()).isEqualTo(PORTAL_REFUSES);
            assertThat(again.output()).contains("SIGNING_CODE_USED");

            requireShown(browser, process, call);
            requireKept(people, call);
            call.confirm();
            call.confirmation();
        }
    }

    @Test
    void a_test_says_where_signing_fails_and_that_it_works(PortalProcess process, Browser browser) throws Exception {
        var signer = LocalSigner.ofAgent(process.address(), process.folder());
        SignInPage.open(browser, process.address()).signIn("agent");
        var page = SigningTestPage.open(browser, process.address());
        var code = page.code();
        assertThat(signer.test().exit()).isZero();
        assertThat(page.states()).containsOnly(UNTRIED).hasSize(5);

        assertThat(signer.test(code, "no-such-pin").exit()).isEqualTo(WRONG_PIN);
        assertThat(page.states()).containsExactly(WORKS, WORKS, FAILS, UNTRIED, UNTRIED);
        browser.screenshot("signing/5-test-fails");

        var tried = signer.test(code, signer.pin());
        assertThat(tried.exit()).as(tried.printed()).isZero();
        assertThat(page.states()).containsOnly(WORKS).hasSize(5);
        browser.screenshot("signing/6-test-works");
    }

    @Test
    void a_test_says_that_the_certificate_is_another_companys(PortalProcess process, Browser browser) throws Exception {
        var signer = LocalSigner.ofAgent(process.address(), process.folder());
        SignInPage.open(browser, process.address()).signIn("agent.rival");
        var page = SigningTestPage.open(browser, process.address());

        var tried = signer.test(page.code(), signer.pin());

        assertThat(tried.exit()).as(tried.printed()).isEqualTo(CERTIFICATE_REFUSED);
        assertThat(tried.output()).contains("CERTIFICATE_OTHER_COMPANY");
        assertThat(page.states()).containsExactly(WORKS, WORKS, WORKS, FAILS, UNTRIED);
    }

    private static String code(Browser browser, PortalProcess process, ShipCall call, LocalSigner signer) {
        SignInPage.open(browser, process.address()).signIn("agent");
        assertThat(new PortCallsPage(browser).told(ConfirmedCall.SHIP)).contains(TO_BE_SIGNED);
        int owed = SigningPage.all(browser, process.address()).count();
        assertThat(new Bar(browser).place("/filing/signing.xhtml")).isEqualTo("Ký số (" + owed + ")");
        var page = SigningPage.ofDossier(browser, process.address(), call.dossier());
        browser.screenshot("signing/1-to-be-signed");
        assertThat(page.count()).isEqualTo(1);
        assertThat(page.fingerprint()).isEqualTo(signer.fingerprint());
        var code = page.code();
        assertThat(page.command()).endsWith(" --code " + code + " --pkcs12 key.p12");
        browser.screenshot("signing/2-code");
        return code;
    }

    private static void requireShown(Browser browser, PortalProcess process, ShipCall call) {
        var portal = process.address();
        assertThat(SigningPage.isSigned(browser, portal, "filing/dossier.xhtml", call.dossier()))
                .isTrue();
        browser.screenshot("signing/3-signed");
        browser.driver().get(portal.resolve("filing/port-calls.xhtml").toString());
        assertThat(new PortCallsPage(browser).told(ConfirmedCall.SHIP)).doesNotContain(TO_BE_SIGNED);
        new Bar(browser).signOut();
        SignInPage.open(browser, portal).signIn("officer");
        var inbox = new InboxPage(browser);
        assertThat(inbox.told("OCEAN LILY")).contains(UNSIGNED);
        assertThat(inbox.told(ConfirmedCall.SHIP)).doesNotContain(UNSIGNED);
        assertThat(SigningPage.isSigned(browser, portal, "review/dossier.xhtml", call.dossier()))
                .isTrue();
        browser.screenshot("signing/4-officer");
    }

    /** What anybody gets holds the very bytes that were filed. */
    private static void requireKept(People people, ShipCall call) {
        var jws = people.officer().text(call.path("/signature.jws")).split("\\.", -1);
        assertThat(Base64.getUrlDecoder().decode(jws[1]))
                .isEqualTo(people.agent().download(call.path("/signing-payload")));
    }
}
