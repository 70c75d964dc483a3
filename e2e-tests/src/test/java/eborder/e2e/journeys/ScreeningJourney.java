package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.api.ShipCall;
import eborder.e2e.pages.ApprovalPage;
import eborder.e2e.pages.AshorePage;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.GatePage;
import eborder.e2e.pages.ReviewPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.CrewSheet;
import eborder.e2e.support.GateAnswer;
import eborder.e2e.support.ImmigrationDepartment;
import eborder.e2e.support.PortalDatabase;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One of a crew may be looked for: officers see it and nobody else does, from filing to the gate; every passage is told. */
@ExtendWith(RunningPortal.class)
class ScreeningJourney {
    private static final String SHIP = "ALBATROS TRADER";
    private static final String WANTED = "FICTION WANTED";

    /** Other journeys refuse the department's messages and give them up beside this one. */
    private static final String OF_THIS_SHIP = "partner = 'IMMIGRATION' and payload #>> '{ship,name}' = '" + SHIP + "'";

    private URI portal;
    private ImmigrationDepartment department;
    private Browser browser;
    private PortalDatabase database;
    private People people;
    private ShipCall call;

    @Test
    void somebody_who_may_be_looked_for_is_seen_by_officers_and_nobody_else(PortalProcess process, Browser window) {
        portal = process.address();
        department = ImmigrationDepartment.of(process);
        browser = window;
        database = PortalDatabase.of(process);
        people = People.signIn(new Portal(portal), Map.of());

        filed();
        theOfficerSeesIt();
        thePermitWaits();
        theFilerLearnsNothing();
        theCommanderDecides();
        theGateAsksForTheDutyOfficer();
        theDutyOfficerSeesTheCase();
        theCrossingsWereTold();
    }

    /** Without signing out, which would end the signing sitting that the same people opened for their programs. */
    private void leave() {
        browser.driver().manage().deleteAllCookies();
    }

    private void filed() {
        call = ShipCall.open(people, "9074729", SHIP);
        call.upload(new CrewSheet()
                .person("ALBATROS A", "A5500001")
                .person("ALBATROS B", "A5500002")
                .person(WANTED, "A5500003")
                .bytes());
        call.fillIn();
        call.file();
    }

    private void theOfficerSeesIt() {
        SignInPage.open(browser, portal).signIn("officer");
        var review = ReviewPage.at(browser, portal, call.dossier());
        assertThat(review.awaitScreening("1 cần cán bộ xem")).contains("2 câu hỏi: không có gì phải chú ý");
        assertThat(review.screened()).singleElement().asString().contains(WANTED, "XNC-", "Trùng danh sách");
        pictures("1-review");
        review.decideScreening("clear", "Trùng tên");
        assertThat(review.screened())
                .as("a hit is the commander's")
                .singleElement()
                .asString()
                .doesNotContain("Trùng tên");
        browser.screenshot("screening/2-not-the-officers");
        leave();
    }

    private void pictures(String name) {
        browser.screenshot("screening/" + name);
        browser.resize(360, 800);
        browser.scheme("dark");
        new Bar(browser).switchLanguage();
        browser.driver().executeScript("document.getElementById('screening-title')?.scrollIntoView()");
        browser.screenshot("screening/" + name + "-in-english-on-a-phone");
        new Bar(browser).switchLanguage();
        browser.scheme("light");
        browser.resize(1280, 900);
    }

    private void thePermitWaits() {
        call.confirm();
        call.approve();
        browser.await(page -> issued() == 1);
        assertThat(call.permits()).hasSize(2);
        SignInPage.open(browser, portal).signIn("commander");
        browser.driver()
                .get(portal.resolve("permit/approval.xhtml?dossier=" + call.dossier())
                        .toString());
        assertThat(new ApprovalPage(browser).heldBack()).startsWith("1 giấy phép");
        browser.screenshot("screening/3-held-back");
        leave();
    }

    private long issued() {
        return call.permits().stream()
                .filter(permit -> permit.path("status").asText().equals("VALID"))
                .count();
    }

    private void theFilerLearnsNothing() {
        SignInPage.open(browser, portal).signIn("agent");
        for (var path : List.of("filing/dossier.xhtml?id=", "filing/check.xhtml?id=", "filing/filed.xhtml?id=")) {
            browser.driver().get(portal.resolve(path + call.dossier()).toString());
            browser.settle();
            assertThat(browser.driver().getPageSource())
                    .doesNotContain("XNC-", "screening", "Trùng danh sách", "cần cán bộ xem");
        }
        for (var path : List.of("", "/permits", "/declarations/crew-list")) {
            assertThat(people.agent().get(call.path(path)).toString()).doesNotContain("XNC-", "HIT", "creening");
        }
        leave();
    }

    private void theCommanderDecides() {
        SignInPage.open(browser, portal).signIn("commander");
        var review = ReviewPage.at(browser, portal, call.dossier());
        review.awaitScreening("2 cần cán bộ xem");
        review.decideScreening("watch", "Đã hỏi Cục, cho lên bờ và theo dõi");
        assertThat(review.screened())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).contains("cán bộ trực theo dõi tại cổng", "Đã hỏi Cục"));
        pictures("4-decided");
        call.awaitValid(Duration.ofMinutes(1));
        call.moor();
        leave();
    }

    private String numberOf(String holder) {
        return call.permits().stream()
                .filter(permit -> permit.toString().contains(holder))
                .findFirst()
                .orElseThrow()
                .path("number")
                .asText();
    }

    private void theGateAsksForTheDutyOfficer() {
        SignInPage.open(browser, portal).signIn("guard");
        var gate = new GatePage(browser).standAtFirstLane().type(numberOf(WANTED));
        assertThat(gate.colour()).isEqualTo("AMBER");
        assertThat(gate.reasons()).containsExactly("Mời cán bộ trực kiểm tra thêm");
        assertThat(browser.driver().getPageSource()).doesNotContain("XNC-");
        browser.screenshot("screening/5-gate");
        browser.resize(390, 844);
        browser.screenshot("screening/6-gate-on-a-phone");
        browser.resize(1280, 900);
        gate.next();
        leave();
        assertThat(GateAnswer.to(people.guard(), numberOf("ALBATROS B"), "OUT").verdict())
                .isEqualTo("GREEN");
        assertThat(GateAnswer.to(people.guard(), numberOf("ALBATROS B"), "IN").verdict())
                .isEqualTo("GREEN");
    }

    private void theDutyOfficerSeesTheCase() {
        SignInPage.open(browser, portal).signIn("officer");
        assertThat(AshorePage.open(browser, portal).alerts())
                .anySatisfy(alert -> assertThat(alert).contains(WANTED, "XNC-", "đang chờ cán bộ trực"));
        pictures("7-duty-officer");
        leave();
        SignInPage.open(browser, portal).signIn("guard");
        assertThat(AshorePage.open(browser, portal).alerts()).isEmpty();
        leave();
    }

    private void theCrossingsWereTold() {
        browser.await(page -> unsent() == 0);
        var told = StreamSupport.stream(department.crossings().spliterator(), false)
                .filter(line -> line.toString().contains(SHIP))
                .map(line -> line.at("/event/data"))
                .toList();
        assertThat(told)
                .extracting(data -> data.path("kind").asText() + " "
                        + data.path("direction").asText())
                .containsExactly("LIST IN", "PASSAGE OUT", "PASSAGE IN");
        assertThat(told.get(0).path("persons")).hasSize(3);
        assertThat(told)
                .filteredOn(data -> data.path("kind").asText().equals("PASSAGE"))
                .noneMatch(data -> data.toString().contains(WANTED));
        assertThat(database.texts("eborder", "select count(*) from outbox where exchange is null and " + OF_THIS_SHIP))
                .containsExactly("0");
        System.getLogger(ScreeningJourney.class.getName())
                .log(System.Logger.Level.INFO, "crossings to receipts, count, p50, p95, most: {0}", latency());
    }

    private long unsent() {
        return Long.parseLong(
                database.texts("eborder", "select count(*) from outbox where done_at is null and " + OF_THIS_SHIP)
                        .get(0));
    }

    /** From the deed to the signed receipt, milliseconds; the demo world begins before anything is sent. */
    private List<String> latency() {
        return database.texts(
                "eborder",
                "select count(*) || ' ' || cast(cast(percentile_cont(array[0.5, 0.95, 1]) within group"
                        + " (order by extract(epoch from done_at - added_at) * 1000) as bigint[]) as text) from outbox where "
                        + OF_THIS_SHIP);
    }
}
