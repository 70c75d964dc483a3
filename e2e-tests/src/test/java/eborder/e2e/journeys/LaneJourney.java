package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.pages.GateDevicePage;
import eborder.e2e.pages.GatePage;
import eborder.e2e.pages.LanePage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.BoardingPermit;
import eborder.e2e.support.Browser;
import eborder.e2e.support.CameraFrames;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.PassportZone;
import eborder.e2e.support.PortalDatabase;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import eborder.e2e.support.SampleFaces;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An automated lane from the commander's switch to the barrier: camera and barrier are stand-ins, all else is real. */
@ExtendWith(RunningPortal.class)
class LaneJourney {
    private static final String DATA = "eborder";
    private static final String FIRST = "Làn số 1";
    private static final String AT_FIRST = " join gate_device d on d.id = p.device and d.name = '" + FIRST + "'";
    private static final String PIN = "135790";
    private static final int LONGEST_BODY = 12_000;
    private static final Pattern KNOWN_OF_A_LANE = Pattern.compile(
            "\\{\"outcome\":\"[A-Z_]+\"(,\"(permit|document|face|barrier)\":\\d+)*,\"similarity\":(\\d+|null)}");

    private static ConfirmedCall call;

    @TempDir
    private Path folder;

    private BoardingPermit boarding;
    private URI portal;
    private Browser browser;
    private GatePage gate;
    private LanePage lane;
    private String device;

    @BeforeAll
    static void some_go_ashore(PortalProcess process) {
        call = ConfirmedCall.play(process.address(), 5);
    }

    @Test
    void people_pass_by_permit_document_and_a_guards_word(PortalProcess process) throws IOException {
        begin(process);
        CameraFrames.write(SampleFaces.holder(), film());
        try (var window = Browser.withCamera(film())) {
            browser = window.withBefore("/gate/barrier.js");
            offByDefault();
            switchedOn();
            theHolderPasses();
            theOtherWay();
            anotherFaceStaysOut();
            anotherDocumentStaysOut();
            aFaultyBarrierIsTold();
            whoStaysHasNotPassed();
            switchedOff();
            nothingOfFacesWasSent();
        }
        kept(PortalDatabase.of(process));
    }

    @Test
    void the_camera_reads_the_permit_and_the_guard_takes_over(PortalProcess process) throws IOException {
        begin(process);
        var pdf = folder.resolve("permit.pdf");
        Files.write(pdf, boarding.paper());
        CameraFrames.write(pdf, film(), SampleFaces.another());
        try (var window = Browser.withCamera(film())) {
            browser = window.withBefore("/gate/barrier.js");
            enrol("Làn số 2");
            turn("on");
            gate.comingIn().standAtFirstLane();
            lane = new LanePage(browser).awaitStage("DOCUMENT");
            lane.scan(BoardingPermit.PASSPORT.lines()).awaitStage("FACE");
            lane.takeOver(PIN);
            gate.awaitColour("GREEN");
        }
    }

    /** The holder of a permit with a photo, for this test alone: whoever has gone on board doesn't go on board again. */
    private void begin(PortalProcess process) throws IOException {
        portal = process.address();
        boarding = BoardingPermit.play(People.signIn(new Portal(portal), Map.of()), SampleFaces.photo());
    }

    private void offByDefault() {
        enrol(FIRST);
        gate.comingIn().standAtFirstLane();
        assertThat(LanePage.isOpen(browser)).isFalse();
        assertThat(gate.loaded()).contains("/gate/lane-switch.mjs").doesNotContain("/gate/lane.mjs", "/gate/face/");
    }

    private void enrol(String name) {
        browser.resize(1080, 1920);
        var code = call.people()
                .commander()
                .post("gate/devices/invitations", Map.of("name", name))
                .path("code")
                .asText();
        SignInPage.open(browser, portal).signIn("guard");
        gate = GateDevicePage.enrol(browser, code, PIN).unlock(PIN);
        for (var row : call.people().commander().get("gate/devices")) {
            device = row.path("name").asText().equals(name) ? row.path("id").asText() : device;
        }
    }

    /** The device asks for its pack every minute, and when the network comes back. */
    private void turn(String state) {
        call.people().commander().put("gate/devices/" + device + "/lane", Map.of("on", state.equals("on")));
        gate.device("dispatchEvent(new Event('online'))");
    }

    private void switchedOn() {
        turn("on");
        lane = new LanePage(browser);
        assertThat(lane.lacksBarrier()).isTrue();
        browser.screenshot("lane/01-idle");
        lane.takeOver(PIN);
        lane = gate.connectBarrier().backToLane();
        assertThat(lane.lacksBarrier()).isFalse();
    }

    private void theHolderPasses() {
        lane.scan(List.of(boarding.seal())).awaitStage("DOCUMENT");
        browser.screenshot("lane/02-document");
        lane.scan(BoardingPermit.PASSPORT.lines()).awaitStage("FACE");
        assertThat(lane.aid("ALIKE")).contains("50 %");
        browser.screenshot("lane/03-face");
        assertThat(lane.say("same", "000000").refused()).contains("PIN");
        assertThat(orders()).isEmpty();
        lane.say("same", PIN).awaitStage("BARRIER");
        browser.screenshot("lane/04-barrier");
        gate.device("lane.barrier.pass()");
        lane.awaitEnd("PASSED");
        browser.screenshot("lane/05-passed");
        assertThat(orders()).containsExactly("OPEN 1", "CLOSE 1");
        lane.awaitStage("PERMIT");
    }

    private void theOtherWay() {
        lane.takeOver(PIN);
        lane = gate.goingOut().backToLane();
    }

    private void anotherFaceStaysOut() {
        toTheFace(0);
        assertThat(lane.aid("NONE")).isNotBlank();
        browser.screenshot("lane/06-no-photo");
        lane.say("other", PIN).awaitStage("GUARD");
        browser.screenshot("lane/07-guard");
        lane.takeOver(PIN);
        gate.awaitColour("RED");
        assertThat(gate.reasons()).hasSize(1);
        browser.screenshot("lane/08-taken-over");
        gate.next();
        lane = new LanePage(browser).awaitStage("PERMIT");
        assertThat(orders()).hasSize(2);
    }

    private void anotherDocumentStaysOut() {
        lane.scan(List.of(seal(1))).awaitStage("DOCUMENT");
        lane.scan(passport(1).numbered("K7654999").lines()).awaitStage("GUARD");
        lane.takeOver(PIN);
        gate.awaitColour("RED").next();
        lane = new LanePage(browser).awaitStage("PERMIT");
        assertThat(orders()).hasSize(2);
    }

    private void aFaultyBarrierIsTold() {
        gate.device("lane.barrier.behaviour = 'FAULTY'");
        toTheFace(2);
        lane.say("same", PIN).awaitStage("FAULT");
        browser.screenshot("lane/09-fault");
        lane.say("by-hand", PIN).awaitEnd("BY_HAND").awaitStage("PERMIT");
    }

    private void whoStaysHasNotPassed() {
        gate.device("lane.barrier.behaviour = 'OPENS'");
        toTheFace(3);
        lane.say("same", PIN).awaitEnd("NOT_PASSED");
        browser.screenshot("lane/10-not-passed");
        assertThat(orders()).endsWith("OPEN 3", "CLOSE 3");
        lane.awaitStage("PERMIT");
    }

    private void switchedOff() {
        turn("off");
        browser.await(page -> !LanePage.isOpen(browser));
        gate.type(seal(4)).awaitColour("GREEN").next();
        assertThat(LanePage.isOpen(browser)).isFalse();
        browser.await(page -> gate.hasSentAll());
    }

    private void toTheFace(int permit) {
        lane.scan(List.of(seal(permit))).awaitStage("DOCUMENT");
        lane.scan(passport(permit).lines()).awaitStage("FACE");
    }

    private String seal(int permit) {
        return call.people()
                .agent()
                .text("permits/" + call.permits().get(permit).path("number").asText() + "/seal");
    }

    private PassportZone passport(int permit) {
        var row = call.permits().get(permit);
        var name = row.path("holderName").asText().replaceFirst(" ", "<<");
        return new PassportZone(name, row.path("documentNumber").asText(), "PHL", "900705", "310927");
    }

    /** What the barrier was told, in order. */
    @SuppressWarnings("unchecked")
    private List<String> orders() {
        return (List<String>) browser.driver().executeScript("return lane.barrier.heard");
    }

    /** Every body is a short JSON text, and what a lane reports has no place for more than a number. */
    @SuppressWarnings("unchecked")
    private void nothingOfFacesWasSent() {
        var bodies = (List<String>) browser.driver()
                .executeScript("return lane.sent.filter(({body}) => body !== null).map(({body}) => String(body))");
        assertThat(bodies)
                .hasSizeGreaterThan(10)
                .allMatch(body -> body.startsWith("{") && body.length() < LONGEST_BODY);
        var told = bodies.stream()
                .flatMap(
                        body -> Pattern.compile("\\.([\\w-]+)\\.").matcher(body).results())
                .map(part -> new String(Base64.getUrlDecoder().decode(part.group(1)), StandardCharsets.UTF_8))
                .filter(event -> event.contains("\"kind\":\"LANE\""))
                .map(event -> event.replaceFirst(".*\"passing\":(\\{[^}]*}).*", "$1"))
                .toList();
        assertThat(told).hasSizeGreaterThanOrEqualTo(5).allMatch(KNOWN_OF_A_LANE.asMatchPredicate());
    }

    private void kept(PortalDatabase database) {
        assertThat(database.texts(DATA, "select outcome from gate_lane_passage p" + AT_FIRST + " order by at"))
                .containsExactly("PASSED", "STOPPED", "STOPPED", "BY_HAND", "NOT_PASSED");
        assertThat(database.texts(
                        DATA,
                        "select reasons || coalesce(note, '') from gate_event p" + AT_FIRST
                                + " where kind = 'DENIAL' order by at"))
                .containsExactly("FACE_MISMATCH", "ID_MISMATCH", "NOT_PASSED");
        assertThat(database.texts(DATA, "select note from gate_event p" + AT_FIRST + " where kind = 'FAILURE'"))
                .containsExactly("barrier");
        assertThat(database.texts(
                        DATA,
                        "select similarity::text from gate_lane_passage p" + AT_FIRST + " where outcome = 'PASSED'"))
                .allMatch(similarity -> Integer.parseInt(similarity) >= 50);
        assertThat(database.texts(DATA, "select event from audit_event where event like 'GATE_LANE_O%'"))
                .contains("GATE_LANE_ON", "GATE_LANE_OFF");
    }

    private Path film() {
        return folder.resolve("lane.y4m");
    }
}
