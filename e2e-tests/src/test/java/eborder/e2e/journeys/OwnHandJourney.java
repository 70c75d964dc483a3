package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.api.ShipCall;
import eborder.e2e.pages.ApprovalPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.LocalSigner;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.Project;
import eborder.e2e.support.RunningPortal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A commander who takes the key home signs shore passes with the program beside it; the agency signs after that, and not before. */
@ExtendWith(RunningPortal.class)
class OwnHandJourney {
    private static final String PIN = "246810";
    private static final int PORTAL_REFUSES = 4;
    private static final int PASSES = 3;

    private final Path papers =
            Project.results().resolve("own-hand-" + ProcessHandle.current().pid());

    @Test
    void passes_are_signed_by_a_key_that_the_portal_never_has(PortalProcess process, Browser browser) throws Exception {
        var people = People.signIn(new Portal(process.address()), Map.of());
        people.commander().delete("signing-sitting");
        var signer = LocalSigner.ofOfficer(process.address(), process.folder(), "commander", PIN);
        try {
            signs(process, browser, people, signer);
        } finally {
            signer.giveBack();
            People.openSitting(people.commander(), Map.of(), "commander");
        }
    }

    private void signs(PortalProcess process, Browser browser, People people, LocalSigner signer) throws Exception {
        var sitting = people.commander().get("signing-sitting");
        assertThat(sitting.path("needed").asBoolean(true)).isFalse();
        assertThat(sitting.path("inHand").asBoolean()).isTrue();
        var call = ConfirmedCall.filed(people, PASSES);
        call.confirm();
        call.confirmation();

        var code = code(browser, process, call);
        var signed = signer.sign(code, PIN, "yes");
        assertThat(signed.exit()).as(signed.printed()).isZero();
        assertThat(signed.output()).contains("Cấp giấy phép");
        var permits = call.awaitValid(Duration.ofMinutes(1));
        assertThat(permits).hasSize(PASSES);
        for (var permit : permits) {
            requireSigned(process, people, permit.path("number").asText());
        }
        assertThat(signer.sign(code, PIN, "yes").exit()).isEqualTo(PORTAL_REFUSES);
    }

    private static String code(Browser browser, PortalProcess process, ShipCall call) {
        SignInPage.open(browser, process.address()).signIn("commander");
        var page = new ApprovalPage(browser).of(call.dossier());
        var code = page.approveForOwnKey();
        browser.screenshot("own-hand/1-code");
        return code;
    }

    private void requireSigned(PortalProcess process, People people, String number) throws Exception {
        var file = Files.createDirectories(papers).resolve(number + ".pdf");
        Files.write(file, people.agent().download("permits/" + number));
        PaperProof.assertSigned(file, "Nguyễn Văn Khải");
        PaperProof.assertPassesStrictly(file, process.folder());
    }
}
