package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.api.Waiting;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Answer;
import eborder.e2e.support.Browser;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import eborder.e2e.support.WebVisitor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was filed is printed for the filer and the officer; what the commander refuses, the filer has in writing and signed. */
@ExtendWith(RunningPortal.class)
class PrintJourney {
    private static final Duration SIGNING = Duration.ofMinutes(1);

    @Test
    void the_filer_prints_a_form_and_takes_the_signed_refusal(PortalProcess portal, Browser browser) throws Exception {
        var people = People.signIn(new Portal(portal.address()), Map.of());
        var call = ConfirmedCall.filed(people, 1);
        var page = "/filing/dossier.xhtml?id=" + call.dossier();
        var agent = WebVisitor.signedIn(portal.address(), "agent");

        var crew = agent.get(link(agent.get(page), "print-crew-list"));
        assertThat(text(crew)).contains("KANARIENVOGEL", "K7654", "Crew list").doesNotContain("NHÁP");
        assertThat(crew.header("Content-Disposition")).contains("crew-list.pdf").doesNotContain("KANARIENVOGEL");
        PaperProof.assertKeepsForEver(kept(crew, "crew-list"));
        assertThat(people.agent().download(call.path("/prints/general-declaration")))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));

        var officer = WebVisitor.signedIn(portal.address(), "officer");
        var desk = "/review/dossier.xhtml?id=" + call.dossier();
        assertThat(text(officer.get(link(officer.get(desk), "print-general-declaration"))))
                .contains(ConfirmedCall.SHIP, "SHA-256");

        refuse(people, call.path(""));
        Waiting.until("the signed refusal", SIGNING, () -> people.agent().find(call.path("/refusal")));
        var refusal = agent.get(link(agent.get(page), "refusal"));
        assertThat(text(refusal)).contains(ConfirmedCall.SHIP, "Thiếu hai người", "Điều 17", "DIGITALLY SIGNED");
        var file = kept(refusal, "refusal");
        PaperProof.assertSigned(file, "Nguyễn Văn Khải");
        PaperProof.assertKeepsForEver(file);
        assertThat(officer.get(link(officer.get(desk), "refusal")).body()).isEqualTo(refusal.body());

        SignInPage.open(browser, portal.address()).signIn("agent");
        browser.driver().get(portal.address().resolve(page).toString());
        browser.screenshot("print/1-refused-for-the-filer");
    }

    private static void refuse(People people, String dossier) {
        people.officer().post(dossier + "/claim", null);
        people.officer().post(dossier + "/decisions", decision("PROPOSE_REFUSAL"));
        people.commander().post(dossier + "/decisions", decision("REFUSE"));
    }

    private static Map<String, Object> decision(String kind) {
        return Map.of("version", 1, "kind", kind, "reason", "INCOMPLETE_OR_INACCURATE", "text", "Thiếu hai người");
    }

    /** Where a link of the page leads. */
    private static String link(Answer page, String test) {
        var found = page.page().selectFirst("a[data-test=" + test + "]");
        assertThat(found).as(test).isNotNull();
        return found.attr("href");
    }

    private static String text(Answer pdf) throws Exception {
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(pdf.body())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Path kept(Answer pdf, String name) throws Exception {
        var file = Files.createDirectories(Path.of("target", "prints")).resolve(name + ".pdf");
        return Files.write(file, pdf.body());
    }
}
