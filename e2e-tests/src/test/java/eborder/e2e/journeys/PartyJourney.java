package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.Session;
import eborder.e2e.pages.AshorePage;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.GateDevicePage;
import eborder.e2e.pages.GatePage;
import eborder.e2e.pages.GatePartyPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.pages.ToursPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.CameraFrames;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.NetworkLine;
import eborder.e2e.support.PortalDatabase;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.Project;
import eborder.e2e.support.RunningPortal;
import eborder.e2e.support.StatusList;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/**
 * Forty people of a ship and their leader's sheet: the agent makes it, the gate reads it by camera, one whose permit was revoked and one
 * who isn't there stay behind, the others go out by one deed and are ashore one by one; they come back while no network is there.
 */
@ExtendWith(RunningPortal.class)
class PartyJourney {
    private static final String PIN = "135790";
    private static final String DATA = "eborder";
    private static final String TOUR = "Hạ Long – đoàn 1";
    private static final String FIRST = "Điện thoại đón đoàn";
    private static final String OF_FIRST = " join gate_device d on d.id = e.device and d.name = '" + FIRST + "'";
    private static final int PEOPLE = 40;
    private static final int REVOKED = 2;

    private final Path folder =
            Project.results().resolve("party-" + ProcessHandle.current().pid());

    private URI portal;
    private ConfirmedCall call;
    private String party;
    private String seal;

    @Test
    void a_party_goes_out_by_one_deed_and_comes_back_without_a_network(PortalProcess process, Browser desk)
            throws IOException {
        portal = process.address();
        call = ConfirmedCall.play(portal, PEOPLE);
        try (var line = new NetworkLine(portal);
                var guards = Browser.withCamera(film(makeSheet(desk)))) {
            SignInPage.open(guards, line.address()).signIn("guard");
            var gate = enrol(guards, FIRST);
            revoke(guards);
            goOut(guards, gate);
            areAshore(desk, process);
            areSeenInEnglish(desk);
            line.cut();
            comeBack(guards, line.address());
            line.mend();
            arrivesOnce(guards, process);
        }
    }

    private Path makeSheet(Browser browser) {
        SignInPage.open(browser, portal).signIn("agent");
        var tours = ToursPage.ofDossier(browser, portal, call.call().dossier());
        browser.screenshot("party/01-choose");
        assertThat(tours.refused()).contains("Nhập tên đoàn");
        assertThat(tours.name(TOUR).refused()).contains("từ 2 đến 60 người");
        browser.screenshot("party/02-refused");
        party = tours.chooseAll().make();
        assertThat(party).matches("HPH-[0-9]{2}-P[0-9]{6}");
        browser.screenshot("party/03-made");
        new Bar(browser).switchLanguage();
        browser.scheme("dark");
        browser.screenshot("party/04-made-in-english-and-dark");
        browser.resize(360, 800);
        browser.screenshot("party/05-made-on-a-phone");
        browser.resize(1280, 900);
        browser.scheme("light");
        new Bar(browser).switchLanguage();
        var sheet = tours.download();
        assertThat(sheet).exists();
        seal = call.people().agent().text("tour-parties/" + party + "/seal");
        return sheet;
    }

    private Path film(Path sheet) throws IOException {
        var film = Files.createDirectories(folder).resolve("sheet.y4m");
        CameraFrames.write(sheet, film);
        return film;
    }

    private GatePage enrol(Browser browser, String device) {
        browser.resize(412, 915);
        var code = commander()
                .post("gate/devices/invitations", Map.of("name", device))
                .path("code")
                .asText();
        var gate = GateDevicePage.enrol(browser, code, PIN).unlock(PIN).standAtFirstLane();
        kept(browser, "kept('parties').then((all) => Boolean(all && all[arguments[0]]))", party.replace("-", ""));
        return gate;
    }

    private void revoke(Browser browser) {
        var before = StatusList.after(portal, 0);
        commander()
                .post(
                        "permits/" + number(REVOKED) + "/revocation",
                        Map.of("code", "LAW_BROKEN", "reason", "Vi phạm quy định"));
        long published = StatusList.after(portal, before.sequence()).sequence();
        kept(
                browser,
                "kept('list').then((list) => JSON.parse(atob(list.head.split('.')[1])).sequence >= arguments[0])",
                published);
    }

    private void goOut(Browser browser, GatePage gate) {
        var shown = GatePartyPage.scan(browser);
        browser.screenshot("party/06-scanned");
        assertThat(shown.colour()).isEqualTo("AMBER");
        assertThat(shown.word()).isEqualTo("QUA 39/40");
        assertThat(shown.tour()).isEqualTo(TOUR);
        assertThat(shown.fact("people")).isEqualTo("40");
        assertThat(shown.fact("out")).isEqualTo("0");
        assertThat(shown.reasons()).singleElement().asString().contains(name(REVOKED), "Giấy phép đã hết hiệu lực");
        shown.leaveByEnter();
        gate.closeCamera();
        shown = GatePartyPage.type(browser, seal);
        assertThat(shown.word()).isEqualTo("QUA 39/40");
        shown.openList().tick(name(7));
        browser.screenshot("party/07-list");
        assertThat(shown.count()).contains("38");
        assertThat(shown.offered()).contains("38");
        long pressed = System.nanoTime();
        shown.letThrough();
        System.out.printf(
                "party of %d: from the scan to the screen %d ms, from the guard's deed to the screen %.2f s%n",
                PEOPLE, shown.millis(), (System.nanoTime() - pressed) / 1e9);
        browser.screenshot("party/08-out");
        assertThat(shown.word()).isEqualTo("ĐÃ RA: 38");
        assertThat(shown.fact("out")).isEqualTo("38");
        shown.next();
        assertThat(gate.latest().get(0)).contains(party);
        browser.await(page -> waiting(browser) == 0);
    }

    private void areAshore(Browser browser, PortalProcess process) {
        new Bar(browser).signOut();
        SignInPage.open(browser, portal).signIn("officer");
        var board = AshorePage.open(browser, portal);
        assertThat(board.ashoreOf(call.call().dossier())).isEqualTo("38");
        assertThat(board.person(number(0))).contains(name(0));
        assertThat(board.person(number(7))).isEmpty();
        browser.screenshot("party/09-ashore");
        assertThat(PortalDatabase.of(process)
                        .texts(
                                DATA,
                                "select colour || ' ' || count(*) from gate_event e" + OF_FIRST
                                        + " group by colour order by 1"))
                .containsExactly("GREEN 38", "RED 2");
    }

    /** Another guard's device, who reads English and presses nothing. */
    private void areSeenInEnglish(Browser browser) {
        new Bar(browser).signOut();
        var signIn = SignInPage.open(browser, portal);
        new Bar(browser).switchLanguage();
        signIn.signIn("guard");
        browser.scheme("dark");
        var gate = enrol(browser, "Điện thoại đón đoàn 2").comingIn();
        var shown = GatePartyPage.type(browser, seal);
        browser.screenshot("party/10-coming-back-in-english-and-dark");
        assertThat(shown.word()).isEqualTo("PASS 38/40");
        assertThat(shown.reasons()).anySatisfy(line -> assertThat(line).contains(name(7), "no way out was recorded"));
        shown.leaveByEnter();
        gate.type(number(0));
        browser.screenshot("party/11-one-of-them-in-english-and-dark");
        browser.scheme("light");
    }

    private void comeBack(Browser browser, URI gates) {
        var gate = GateDevicePage.open(browser, gates).unlock(PIN).comingIn();
        browser.resize(1280, 900);
        var shown = GatePartyPage.type(browser, seal);
        browser.screenshot("party/12-coming-back-without-network");
        assertThat(shown.word()).isEqualTo("QUA 38/40");
        assertThat(shown.fact("out")).isEqualTo("38");
        assertThat(shown.reasons())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains(name(7), "không có lượt ra"));
        shown.letThrough();
        browser.screenshot("party/13-in-without-network");
        assertThat(shown.word()).isEqualTo("ĐÃ VÀO: 38");
        shown.next();
        assertThat(waiting(browser)).isEqualTo(PEOPLE);
        assertThat(gate.latest().get(0)).contains(party);
        changedIsNever(browser, gate);
    }

    /** One digit of the barcode is another one. */
    private void changedIsNever(Browser browser, GatePage gate) {
        var at = seal.length() / 2;
        var digit = (char) ('0' + (seal.charAt(at) - '0' + 1) % 10);
        gate.type(seal.substring(0, at) + digit + seal.substring(at + 1));
        assertThat(gate.colour()).isEqualTo("RED");
        browser.screenshot("party/14-changed");
        gate.next();
    }

    private void arrivesOnce(Browser browser, PortalProcess process) {
        browser.await(GateDevicePage.SENDING, page -> waiting(browser) == 0);
        var database = PortalDatabase.of(process);
        assertThat(database.texts(
                        DATA,
                        "select count(*) || ' ' || count(distinct permit) from gate_event e" + OF_FIRST
                                + " where e.direction = 'IN' and permit is not null"))
                .containsExactly("40 40");
        var passages = " from passage a join permit p on p.id = a.permit and p.dossier = '"
                + call.call().dossier() + "'";
        // the first of them came back by the other device, too: whether both count is the law's
        assertThat(database.texts(
                        DATA,
                        "select a.direction || ' ' || count(*) || ' ' || count(distinct a.permit)" + passages
                                + " where replace(p.number, '-', '') <> '"
                                + number(0).replace("-", "")
                                + "' group by a.direction order by 1"))
                .containsExactly("IN 37 37", "OUT 37 37");
        assertThat(database.texts(
                        DATA,
                        "select a.direction || ' ' || count(distinct a.permit)" + passages
                                + " group by a.direction order by 1"))
                .containsExactly("IN 38", "OUT 38");
        assertThat(database.texts(
                        DATA,
                        "select permitnumber from gate_event e" + OF_FIRST
                                + " where checkedcolour = 'RED' and colour = 'GREEN'"))
                .isEmpty();
        assertThat(database.texts(
                        DATA,
                        "select event from audit_event a join gate_device d on a.subject = 'gate-device:' || d.id"
                                + " where a.event = 'GATE_EVENT_REFUSED' and d.name like '" + FIRST + "%'"))
                .isEmpty();
    }

    /** Waits until the device has kept something. @param asked a promise of a boolean */
    private static void kept(Browser browser, String asked, Object argument) {
        browser.await(page -> (Boolean) browser.driver()
                .executeAsyncScript(
                        "const done = arguments[1]; import('/gate/store.mjs').then(({kept}) => " + asked
                                + ").then(done)",
                        argument));
    }

    private static long waiting(Browser browser) {
        var count = browser.driver()
                .findElement(By.cssSelector("[data-test='waiting']"))
                .getDomAttribute("data-count");
        return count == null ? 0 : Long.parseLong(count);
    }

    private Session commander() {
        return call.people().commander();
    }

    private String number(int permit) {
        return call.permits().get(permit).path("number").asText();
    }

    private String name(int permit) {
        return call.permits().get(permit).path("holderName").asText();
    }
}
