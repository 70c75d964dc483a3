package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.api.Refused;
import eborder.e2e.api.ShipCall;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.pages.SigningPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.LocalSigner;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.Project;
import eborder.e2e.support.RunningPortal;
import java.nio.file.Path;
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

    private final Path data =
            Project.results().resolve("signing-" + ProcessHandle.current().pid());

    @Test
    void a_dossier_is_confirmed_once_its_company_has_signed_it(Browser browser) throws Exception {
        // the demo world is made where nothing must be signed
        PortalProcess.start(data).close();
        try (var process = PortalProcess.start(data, Map.of("EBORDER_FILING_SIGNATURES", "required"))) {
            var portal = process.address();
            var people = People.signIn(new Portal(portal), Map.of());
            var call = ConfirmedCall.filed(people, 1);
            assertThatThrownBy(call::confirm).isInstanceOf(Refused.class).hasMessageContaining("DOSSIER_UNSIGNED");

            var code = code(browser, process, call);
            var signer = new LocalSigner(portal, data);
            assertThat(signer.run(code, "no-such-pin", "yes").exit()).isEqualTo(WRONG_PIN);
            assertThat(signer.run(code, signer.pin(), "no").exit()).isEqualTo(DECLINED);
            var signed = signer.run(code, signer.pin(), "yes");
            assertThat(signed.exit()).as(signed.printed()).isZero();
            assertThat(signed.output()).contains(ConfirmedCall.SHIP);
            var again = signer.run(code, signer.pin(), "yes");
            assertThat(again.exit()).isEqualTo(PORTAL_REFUSES);
            assertThat(again.output()).contains("SIGNING_CODE_USED");

            requireShown(browser, process, call);
            requireKept(people, call);
            call.confirm();
            call.confirmation();
        }
    }

    private static String code(Browser browser, PortalProcess process, ShipCall call) {
        SignInPage.open(browser, process.address()).signIn("agent");
        var page = SigningPage.ofDossier(browser, process.address(), call.dossier());
        browser.screenshot("signing/1-to-be-signed");
        assertThat(page.count()).isEqualTo(1);
        var code = page.code();
        browser.screenshot("signing/2-code");
        return code;
    }

    private static void requireShown(Browser browser, PortalProcess process, ShipCall call) {
        var portal = process.address();
        assertThat(SigningPage.isSigned(browser, portal, "filing/dossier.xhtml", call.dossier()))
                .isTrue();
        browser.screenshot("signing/3-signed");
        new Bar(browser).signOut();
        SignInPage.open(browser, portal).signIn("officer");
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
