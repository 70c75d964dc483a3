package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.api.ShipCall;
import eborder.e2e.pages.CrewListPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.Project;
import eborder.e2e.support.RunningPortal;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A crewing office's PAXLST message in the place of a spreadsheet. */
@ExtendWith(RunningPortal.class)
class MessageListJourney {
    private static final String MESSAGE = """
            UNB+UNOA:4+CREWING+BORDER+261127:0800+7'
            UNH+1+PAXLST:D:05B:UN'
            BGM+250'
            NAD+FM+++PROBE:ONE'ATT+2++M'DTM+329:760102'LOC+180+:::ODESA'LOC+174+UKR'NAT+2+UKR'
            EMP+1++:::MASTER'DOC+P+PX100001'DTM+36:310101'
            NAD+FM+++PROBE:TWO'ATT+2++F'DTM+329:990203'LOC+180+:::CEBU'NAT+2+PHL'
            EMP+1++:::C/E'DOC+P+PX100002'DTM+36:310102'
            CNT+41:2'
            UNT+21+1'
            UNZ+1+7'
            """;

    private URI portal;
    private ShipCall call;

    @BeforeEach
    void a_call_is_open(PortalProcess running) {
        portal = running.address();
        call = ShipCall.open(People.signIn(new Portal(portal), Map.of()), "9074729", "SEA HERON");
    }

    @Test
    void fills_the_crew_list_and_says_what_it_could_not_place(Browser browser) throws IOException {
        var file = Files.writeString(
                Files.createDirectories(Project.results().resolve("messages")).resolve("crew.edi"),
                MESSAGE,
                StandardCharsets.US_ASCII);
        SignInPage.open(browser, portal).signIn("agent");
        browser.driver()
                .get(portal.resolve("/filing/list.xhtml?form=crew-list&id=" + call.dossier())
                        .toString());

        var page = new CrewListPage(browser).upload(file);

        browser.screenshot("message-list");
        assertThat(page.count()).isEqualTo(2);
        assertThat(page.imported())
                .startsWith("Đã đọc 2 người")
                .contains("Đoạn LOC+174 (1 lần) không thuộc cột nào", "Đi bờ");
        assertThat(call.crew())
                .extracting(person -> person.path("fullName").asText() + " "
                        + person.path("dateOfBirth").asText() + " "
                        + person.path("rank").asText() + " "
                        + person.path("docExpiry").asText())
                .containsExactly("PROBE ONE 02/01/1976 CAP 01/01/2031", "PROBE TWO 03/02/1999 CEN 02/01/2031");
    }
}
