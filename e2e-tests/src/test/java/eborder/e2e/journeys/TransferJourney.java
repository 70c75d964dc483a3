package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.Account;
import eborder.e2e.api.Portal;
import eborder.e2e.api.ShipCall;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.DossierPage;
import eborder.e2e.pages.ReviewPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.GateAnswer;
import eborder.e2e.support.NewPeople;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A ship goes on from Hải Phòng to Đà Nẵng: two dossiers, two units, one crew list; each gate knows where she is. */
@ExtendWith(RunningPortal.class)
class TransferJourney {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String NEXT_UNIT = "DNG";
    private static final String NEXT_PORT = "VNDAD";
    private static final String OFFICER = "can.bo.da.nang";
    private static final String GUARD = "gac.da.nang";

    private final Instant leaves = Instant.now().plus(10, ChronoUnit.HOURS);
    private URI portal;
    private Browser browser;
    private ConfirmedCall call;

    @Test
    void a_ship_goes_on_to_another_port(PortalProcess process, Browser window) throws Exception {
        portal = process.address();
        browser = window;
        var people = new NewPeople(portal);
        people.officer(OFFICER, NEXT_UNIT);
        people.guard(GUARD, NEXT_UNIT);
        call = ConfirmedCall.play(portal, 1);

        SignInPage.open(browser, portal).signIn("agent");
        var out = transferOut();
        new Bar(browser).signOut();
        confirm("officer", "eborder-demo", out, "transfer/3-review-out");
        assertThat(GateAnswer.to(call.people().guard(), call.number(), "OUT").reasons())
                .containsExactly("EXIT_STARTED");

        SignInPage.open(browser, portal).signIn("agent");
        var in = transferIn(out);
        new Bar(browser).signOut();
        confirm(OFFICER, NewPeople.PASSWORD, in, "transfer/8-review-in");

        SignInPage.open(browser, portal).signIn("agent");
        var arrival = DossierPage.at(browser, portal, in);
        var form06 = arrival.downloadConfirmation();
        PaperProof.assertSigned(form06, "Người Thử");
        PaperProof.assertKeepsForEver(form06);
        arrival.reportMooring();
        browser.screenshot("transfer/9-moored-at-the-next-port");
        assertThat(permits(in)).isEqualTo(1);
        assertThat(GateAnswer.to(call.people().guard(), call.number(), "OUT").reasons())
                .contains("SHIP_LEFT");
        var guard = new Portal(portal).signIn(new Account(GUARD, NewPeople.PASSWORD));
        assertThat(GateAnswer.to(guard, call.number(), "OUT").reasons()).contains("WRONG_GATE", "SHIP_LEFT");
    }

    /** @return the departure's dossier */
    private String transferOut() {
        var departure = DossierPage.at(browser, portal, call.call().dossier())
                .depart()
                .choose("PORT_TRANSFER_OUT", TYPED.format(leaves))
                .begin();
        var id = departure.id();
        departure
                .declaration("general-declaration")
                .fill(Map.of("nextPort", NEXT_PORT))
                .saveAndReturn();
        browser.screenshot("transfer/1-out");
        var check = DossierPage.at(browser, portal, id).check();
        browser.screenshot("transfer/2-check-out");
        assertThat(check.errors()).isEmpty();
        check.file();
        return id;
    }

    /** The dossier of the departure offers the next arrival, filled in. @return the arrival's dossier */
    private String transferIn(String out) {
        var departure = DossierPage.at(browser, portal, out);
        departure.downloadConfirmation();
        departure.reportLeft();
        browser.screenshot("transfer/4-left");
        var form = departure.goOn();
        browser.screenshot("transfer/5-next-call");
        assertThat(form.value("imoNumber")).isEqualTo("9074729");
        assertThat(form.value("shipName")).isEqualTo(ConfirmedCall.SHIP);
        var eta = new LinkedHashMap<String, String>();
        eta.put("eta", TYPED.format(leaves.plus(20, ChronoUnit.HOURS)));
        var arrival = form.fill(eta).open();
        var id = arrival.id();
        browser.screenshot("transfer/6-in");
        assertThat(browser.driver().getPageSource()).contains("chuyển cảng đến", "2 dòng", "Điền sẵn");

        var answers = new LinkedHashMap<String, String>();
        answers.put("nextPort", "CNSHA");
        answers.put("positionInPort", "Tiên Sa 3");
        arrival.declaration("general-declaration").fill(answers).saveAndReturn();
        var crew = DossierPage.at(browser, portal, id).crewList();
        assertThat(crew.count()).isEqualTo(2);
        crew.type(2, "shoreLeave", "1").saveAndReturn();
        var day = DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
        var leave = new LinkedHashMap<String, String>();
        leave.put("purpose", "S");
        leave.put("fromDate", day.format(leaves.plus(1, ChronoUnit.DAYS)));
        leave.put("toDate", day.format(leaves.plus(3, ChronoUnit.DAYS)));
        leave.put("contactPhone", "+84 225 3836 001");
        DossierPage.at(browser, portal, id)
                .declaration("shore-leave-request")
                .fill(leave)
                .saveAndReturn();
        var check = DossierPage.at(browser, portal, id).check();
        browser.screenshot("transfer/7-check-in");
        assertThat(check.errors()).isEmpty();
        check.file();
        return id;
    }

    private void confirm(String officer, String password, String dossier, String picture) {
        SignInPage.open(browser, portal).signIn(officer, password);
        var review = ReviewPage.at(browser, portal, dossier).claim();
        browser.screenshot(picture);
        assertThat(review.confirm().done()).isNotBlank();
        new Bar(browser).signOut();
    }

    private long permits(String dossier) {
        return ShipCall.list(call.people().agent().get("dossiers/" + dossier + "/permits"))
                .size();
    }
}
