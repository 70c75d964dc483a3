package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.ShipCall;
import eborder.e2e.pages.AshorePage;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.GateAnswer;
import eborder.e2e.support.PortalDatabase;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Three seafarers go ashore: the board follows without a reload, one is late and ends in hospital, one is late and comes back. */
@ExtendWith(RunningPortal.class)
class AshoreJourney {
    private URI portal;
    private Browser browser;
    private PortalDatabase database;
    private ConfirmedCall call;
    private List<String> passes;

    @Test
    void officers_headquarters_and_the_agent_see_who_is_ashore(PortalProcess process, Browser window) {
        portal = process.address();
        browser = window;
        database = PortalDatabase.of(process);
        call = ConfirmedCall.play(portal, 3);
        passes = ShipCall.list(call.people().agent().get(call.call().path("/permits"))).stream()
                .map(permit -> permit.path("number").asText())
                .toList();

        SignInPage.open(browser, portal).signIn("officer");
        theBoardFollows();
        oneEndsInHospital();
        oneComesBack();
        new Bar(browser).signOut();
        theAgentSeesTheOwnShip();
        headquartersSeeNumbers();
    }

    private void theBoardFollows() {
        var board = AshorePage.open(browser, portal);
        assertThat(board.ashoreOf(call.call().dossier())).isEqualTo("0");
        int before = board.ashore();
        passes(0, "OUT");
        board.awaitThat(page -> page.ashoreOf(call.call().dossier()).equals("1"));
        assertThat(board.ashore()).isEqualTo(before + 1);
        assertThat(board.person(passes.get(0))).contains("KANARIENVOGEL");
        assertThat(board.statusForTheSame()).isEqualTo(304);

        endsIn(0, "30 minutes");
        board.awaitThat(page -> page.person(passes.get(0)).contains("Sắp đến giờ"));
        browser.screenshot("ashore/1-due-soon");
        assertThat(board.neverReloaded()).isTrue();

        offline(true);
        board.awaitThat(page -> page.failure().contains("Không lấy được"));
        browser.screenshot("ashore/2-cannot-ask");
        offline(false);
        board.awaitThat(page -> page.failure().isEmpty());
        browser.await(page -> notices().equals(List.of("CREW_RETURN_DUE")));
    }

    private void oneEndsInHospital() {
        var board = AshorePage.open(browser, portal);
        int before = board.overdue();
        endsIn(0, "-1 minutes");
        board.awaitThat(page -> page.person(passes.get(0)).contains("Mở vụ việc"));
        assertThat(board.overdue()).isEqualTo(before + 1);
        assertThat(board.neverReloaded()).isTrue();
        browser.screenshot("ashore/3-overdue");
        assertThat(notices()).containsExactly("CREW_RETURN_DUE", "CREW_OVERDUE");

        var late = board.openCase(passes.get(0));
        assertThat(new Bar(browser).place("/ashore/board.xhtml")).matches(".*\\(\\d+\\)");
        assertThat(late.history()).hasSize(4).last().asString().contains("Hệ thống mở vụ việc");
        assertThat(late.history().get(2)).contains("đại lý, thuyền trưởng, cán bộ trực");
        assertThat(late.endWithoutWords()).isNotBlank();
        late.note("Đã gọi đại lý, đang xác minh.").end("HOSPITAL", "Gãy chân, nằm bệnh viện giả định");
        browser.screenshot("ashore/4-case");
        assertThat(late.offersEnd()).isFalse();
        assertThat(late.history()).hasSize(6).last().asString().contains("Nằm viện", "bệnh viện giả định");
        browser.resize(360, 800);
        new Bar(browser).switchLanguage();
        browser.screenshot("ashore/5-case-in-english-on-a-phone");
        new Bar(browser).switchLanguage();
        browser.resize(1280, 900);
        assertThat(AshorePage.open(browser, portal).person(passes.get(0))).contains("Đã rõ lý do");
    }

    private void oneComesBack() {
        passes(1, "OUT");
        endsIn(1, "-1 minutes");
        var board = AshorePage.open(browser, portal);
        board.awaitThat(page -> page.person(passes.get(1)).contains("Mở vụ việc"));
        var late = board.openCase(passes.get(1));
        endsIn(1, "30 minutes");
        passes(1, "IN");
        browser.await(page -> {
            page.navigate().refresh();
            return !late.offersEnd();
        });
        assertThat(late.history()).last().asString().contains("Đã qua cổng về tàu");
    }

    private void theAgentSeesTheOwnShip() {
        SignInPage.open(browser, portal).signIn("agent");
        var own = AshorePage.of(browser, portal, call.call().dossier());
        assertThat(own.ashore()).isEqualTo(1);
        assertThat(own.person(passes.get(0))).contains("Đã rõ lý do").doesNotContain("Mở vụ việc");
        passes(2, "OUT");
        own.awaitThat(page -> page.ashore() == 2);
        assertThat(own.neverReloaded()).isTrue();
        browser.screenshot("ashore/6-agent");
        assertThat(ashoreByApi()).containsExactly(2);
        new Bar(browser).signOut();
    }

    private void headquartersSeeNumbers() {
        SignInPage.open(browser, portal).signIn("headquarters");
        var nation = AshorePage.open(browser, portal);
        assertThat(nation.place()).isEqualTo("Toàn quốc");
        assertThat(nation.ashore()).isGreaterThanOrEqualTo(2);
        assertThat(nation.source()).contains(ConfirmedCall.SHIP).doesNotContain("KANARIENVOGEL", passes.get(0));
        browser.screenshot("ashore/7-headquarters");
    }

    /** What the API tells the agent of this ship. */
    private List<Integer> ashoreByApi() {
        return ShipCall.list(call.people().agent().get("ashore").path("ships")).stream()
                .filter(ship -> ship.path("dossier").asText().equals(call.call().dossier()))
                .map(ship -> ship.path("counts").path("ashore").asInt())
                .toList();
    }

    /** What the agent was told through the single window. */
    private List<String> notices() {
        return database.texts(
                "eborder",
                "select kind from outbox where order_key = '" + call.call().dossier()
                        + "' and kind like 'CREW%' order by id");
    }

    private void passes(int pass, String direction) {
        assertThat(GateAnswer.to(call.people().guard(), passes.get(pass), direction)
                        .verdict())
                .isEqualTo("GREEN");
    }

    /** No clock of the portal can be set: the pass ends so much from now instead. */
    private void endsIn(int pass, String interval) {
        database.run(
                "eborder",
                "update permit set validfrom = now() - interval '2 days', validuntil = now() + interval '" + interval
                        + "' where number = '" + passes.get(pass).replace("-", "") + "'");
    }

    private void offline(boolean off) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", off, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }
}
