package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.Command;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import eborder.e2e.support.WebVisitor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The agent takes all passes of a ship as A4 sheets: every barcode on them is the one that was issued. */
@ExtendWith(RunningPortal.class)
class SheetsJourney {
    private static final int PASSES = 5;

    @TempDir
    private Path folder;

    @Test
    void five_passes_come_on_two_sheets_and_all_of_them_read(PortalProcess portal, Browser browser) throws Exception {
        var call = ConfirmedCall.play(portal.address(), PASSES);
        var agent = WebVisitor.signedIn(portal.address(), "agent");
        var page = "/filing/dossier.xhtml?id=" + call.call().dossier();
        var link =
                agent.get(page).page().selectFirst("a[data-test=sheets-NAME]").attr("href");
        var sheets = Files.write(folder.resolve("sheets.pdf"), agent.get(link).body());

        PaperProof.assertKeepsForEver(sheets);
        for (int fronts : new int[] {1, 3}) {
            Command.run(
                    "pdftoppm",
                    "-r",
                    "300",
                    "-f",
                    "" + fronts,
                    "-singlefile",
                    "-gray",
                    sheets.toString(),
                    "" + folder.resolve("front-" + fronts));
        }
        var read = Command.run(
                "zbarimg", "--quiet", "--raw", "" + folder.resolve("front-1.pgm"), "" + folder.resolve("front-3.pgm"));
        assertThat(read.output().lines())
                .containsExactlyInAnyOrderElementsOf(call.permits().stream()
                        .map(permit -> seal(call, permit.path("number").asText()))
                        .toList());

        SignInPage.open(browser, portal.address()).signIn("agent");
        browser.driver().get(portal.address().resolve(page).toString());
        browser.screenshot("sheets/1-offered-to-the-agent");
    }

    private static String seal(ConfirmedCall call, String number) {
        return new String(call.people().agent().download("permits/" + number + "/seal"), StandardCharsets.US_ASCII);
    }
}
