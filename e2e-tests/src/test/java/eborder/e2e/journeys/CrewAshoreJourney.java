package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.ShipCall;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.DossierPage;
import eborder.e2e.pages.ReviewPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.GateAnswer;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The exit is filed while one of the crew is still in town: agent and officer are told who, and it is confirmed once she is back. */
@ExtendWith(RunningPortal.class)
class CrewAshoreJourney {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String ASHORE = "KANARIENVOGEL BA";

    private URI portal;
    private Browser browser;
    private ConfirmedCall call;

    @Test
    void a_ship_waits_for_who_is_ashore(PortalProcess process, Browser window) {
        portal = process.address();
        browser = window;
        call = ConfirmedCall.play(portal, 2);
        passes("KANARIENVOGEL CA", "OUT");
        passes("KANARIENVOGEL CA", "IN");
        passes(ASHORE, "OUT");

        SignInPage.open(browser, portal).signIn("agent");
        var exit = filed();
        new Bar(browser).signOut();

        SignInPage.open(browser, portal).signIn("officer");
        var review = ReviewPage.at(browser, portal, exit).claim();
        browser.screenshot("crew-ashore/3-review");
        assertThat(review.remarks()).anyMatch(this::names).noneMatch(line -> line.contains("KANARIENVOGEL CA"));
        assertThat(review.offersConfirmation()).isFalse();
        browser.resize(360, 800);
        browser.screenshot("crew-ashore/4-review-on-a-phone");
        browser.resize(1280, 900);
        new Bar(browser).switchLanguage();
        browser.screenshot("crew-ashore/5-review-in-english");
        new Bar(browser).switchLanguage();

        passes(ASHORE, "IN");
        review = ReviewPage.at(browser, portal, exit);
        browser.screenshot("crew-ashore/6-everybody-on-board");
        assertThat(review.remarks()).noneMatch(this::names);
        assertThat(review.confirm().done()).isNotBlank();
    }

    /** @return the exit's dossier */
    private String filed() {
        var exit = DossierPage.at(browser, portal, call.call().dossier())
                .depart()
                .choose("VESSEL_EXIT", TYPED.format(Instant.now().plus(10, ChronoUnit.HOURS)))
                .begin();
        var id = exit.id();
        var check = exit.check();
        browser.screenshot("crew-ashore/1-check");
        assertThat(check.errors()).isEmpty();
        assertThat(check.warnings()).anyMatch(this::names);
        check.file();
        var dossier = DossierPage.at(browser, portal, id);
        browser.screenshot("crew-ashore/2-agent-is-told");
        assertThat(dossier.ashore()).contains(ASHORE);
        return id;
    }

    private boolean names(String line) {
        return line.contains(ASHORE) && line.matches("(?s).*\\d{2}/\\d{2}/\\d{4} \\d{2}:\\d{2}.*");
    }

    private void passes(String holder, String direction) {
        var pass = ShipCall.list(call.people().agent().get(call.call().path("/permits"))).stream()
                .filter(permit -> permit.path("holderName").asText().equals(holder))
                .findFirst()
                .orElseThrow();
        var answer = GateAnswer.to(call.people().guard(), pass.path("number").asText(), direction);
        assertThat(answer.verdict()).isEqualTo("GREEN");
    }
}
