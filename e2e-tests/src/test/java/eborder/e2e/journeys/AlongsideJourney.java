package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.pages.ApplyPage;
import eborder.e2e.pages.ApprovalPage;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.CheckPage;
import eborder.e2e.pages.DossierPage;
import eborder.e2e.pages.ReviewPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.GateAnswer;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import eborder.e2e.support.SamplePapers;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The operator of a launch comes alongside one ship in port: the ship and the craft stand in the request. */
@ExtendWith(RunningPortal.class)
class AlongsideJourney {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private URI portal;
    private Browser browser;

    @Test
    void a_launch_comes_alongside(PortalProcess process, Browser window) throws Exception {
        portal = process.address();
        browser = window;
        var people = ConfirmedCall.play(portal, 1).people();
        SignInPage.open(browser, portal).signIn("agent");
        var dossier = filed();
        new Bar(browser).signOut();

        people.officer().post("dossiers/" + dossier + "/claim", null);
        SignInPage.open(browser, portal).signIn("officer");
        var review = ReviewPage.at(browser, portal, dossier);
        browser.screenshot("alongside/5-review");
        review.confirm();
        new Bar(browser).signOut();
        SignInPage.open(browser, portal).signIn("commander");
        new ApprovalPage(browser).of(dossier).approve();
        new Bar(browser).switchLanguage();
        browser.screenshot("alongside/6-signed-in-english");
        new Bar(browser).switchLanguage();
        new Bar(browser).signOut();

        SignInPage.open(browser, portal).signIn("agent");
        var pass = DossierPage.at(browser, portal, dossier).downloadPasses().get(0);
        browser.screenshot("alongside/7-issued");
        PaperProof.assertSigned(pass.paper(), "Nguyễn Văn Khải");
        PaperProof.assertKeepsForEver(pass.paper());
        assertThat(GateAnswer.to(people.guard(), pass.number(), "IN").verdict()).isEqualTo("GREEN");
        assertThat(GateAnswer.to(people.guard(), pass.number(), "OUT").verdict())
                .isEqualTo("GREEN");
    }

    /** @return the dossier's id */
    private String filed() throws IOException {
        var begun = ApplyPage.open(browser).choose("ALONGSIDE_PERMIT").begin("HPH");
        var id = begun.id();
        var answers = new LinkedHashMap<String, String>();
        answers.put("representative", "Nguyễn Văn Mẫu");
        answers.put("letterNumber", "12/CV-SB");
        answers.put("letterDate", DAY.format(today.minusDays(2)));
        answers.put("purpose", "Z");
        answers.put("fromDate", DAY.format(today));
        answers.put("toDate", DAY.format(today.plusDays(2)));
        answers.put("contactPhone", "+84 225 3836 001");
        var request = begun.declaration("permit-request").fill(answers);
        browser.screenshot("alongside/1-request");
        var list = request.saveAndReturn().list("permit-persons").add();
        list.type(1, "fullName", "Nguyễn Văn Hùng")
                .type(1, "sex", "M")
                .type(1, "dateOfBirth", "12/10/1985")
                .type(1, "nationality", "VNM")
                .type(1, "position", "Thuyền trưởng ca nô")
                .type(1, "docType", "I")
                .type(1, "docNumber", "031085001234");
        var dossier = list.saveAndReturn();
        dossier.papers().add("letter", 0, SamplePapers.letter());

        var check = checked(id);
        browser.screenshot("alongside/2-ship-and-craft-missing");
        assertThat(check.errors()).isNotEmpty();
        answers.put("imoNumber", "9074729");
        answers.put("craftName", "Ca nô Mẫu 01");
        answers.put("craftRegNo", "HP-0001");
        DossierPage.at(browser, portal, id)
                .declaration("permit-request")
                .fill(answers)
                .saveAndReturn();
        check = checked(id);
        browser.resize(360, 800);
        browser.screenshot("alongside/3-check-on-a-phone");
        browser.resize(1280, 900);
        assertThat(check.errors()).isEmpty();
        check.file();
        browser.screenshot("alongside/4-filed");
        return id;
    }

    private CheckPage checked(String id) {
        return DossierPage.at(browser, portal, id).check();
    }
}
