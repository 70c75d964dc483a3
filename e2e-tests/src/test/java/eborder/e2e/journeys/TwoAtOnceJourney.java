package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.api.Refused;
import eborder.e2e.api.Session;
import eborder.e2e.api.ShipCall;
import eborder.e2e.support.AtOnce;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.CrewSheet;
import eborder.e2e.support.PortalDatabase;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.ReviewDesk;
import eborder.e2e.support.RunningPortal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people, or one who clicks twice: one wins, the other is told why not, and nothing is done twice (reliability.md T05, T06). */
@ExtendWith(RunningPortal.class)
class TwoAtOnceJourney {
    private static final Duration SIGNING = Duration.ofMinutes(1);
    private static final int PASSES = 5;
    private static final int CLICKS = 8;
    private static final Map<String, Object> CONFIRM = Map.of("version", 1, "kind", "CONFIRM");

    private People people;

    @BeforeEach
    void everybody_comes_in(PortalProcess portal) {
        people = People.signIn(new Portal(portal.address()), Map.of());
    }

    @Test
    void of_two_officers_who_claim_one_wins() {
        var call = ConfirmedCall.filed(people, 1);

        var outcomes = AtOnce.all(
                () -> outcome(people.officer(), call.path("/claim"), null),
                () -> outcome(people.commander(), call.path("/claim"), null));

        assertThat(outcomes).containsOnlyOnce("done");
        assertThat(outcomes).anyMatch(List.of("ALREADY_CLAIMED", "CHANGED_BY_SOMEONE_ELSE")::contains);
    }

    @Test
    void of_eight_decisions_one_counts(PortalProcess portal) {
        var call = ConfirmedCall.filed(people, 1);
        people.officer().post(call.path("/claim"), null);

        var outcomes = times(CLICKS, () -> outcome(people.officer(), call.path("/decisions"), CONFIRM));

        assertThat(outcomes).containsOnlyOnce("done");
        assertThat(outcomes).isSubsetOf("done", "CHANGED_BY_SOMEONE_ELSE", "STATUS_FORBIDS");
        assertThat(PortalDatabase.of(portal)
                        .texts("eborder", "select kind from decision where dossier = '" + call.dossier() + "'"))
                .hasSize(1);
        assertThat(call.permits()).hasSize(1);
    }

    @Test
    void says_on_the_page_that_a_colleague_has_taken_over(PortalProcess portal) {
        var call = ConfirmedCall.filed(people, 1);
        people.officer().post(call.path("/claim"), null);
        var officersPage = ReviewDesk.open(portal, "officer", call.dossier());
        ReviewDesk.open(portal, "commander", call.dossier()).press("take-over");

        var answer = officersPage.press("confirm");

        assertThat(answer.redirect()).isEmpty();
        assertThat(answer.inside()).contains("người khác thay đổi");
        assertThat(people.commander()
                        .get("reviews/" + call.dossier())
                        .path("status")
                        .asText())
                .isEqualTo("IN_REVIEW");
    }

    @Test
    void a_double_click_on_confirm_confirms_once(PortalProcess portal) {
        var call = ConfirmedCall.filed(people, 1);
        people.officer().post(call.path("/claim"), null);
        var first = ReviewDesk.open(portal, "officer", call.dossier());
        var second = ReviewDesk.open(portal, "officer", call.dossier());

        var answers = AtOnce.all(() -> first.press("confirm"), () -> second.press("confirm"));

        assertThat(answers.stream().filter(answer -> answer.redirect().contains("/review/inbox.xhtml")))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.redirect().isEmpty()))
                .singleElement()
                .satisfies(answer -> assertThat(answer.inside()).containsAnyOf("người khác thay đổi", "trạng thái"));
    }

    @Test
    void a_double_click_on_file_gives_one_number(PortalProcess portal) {
        var call = ShipCall.open(people, "9074729", ConfirmedCall.SHIP);
        call.upload(CrewSheet.of(3).bytes());
        call.fillIn();

        var numbers = times(CLICKS, () -> call.file().path("number").asText());

        assertThat(numbers.stream().distinct()).hasSize(1);
        assertThat(PortalDatabase.of(portal)
                        .texts("eborder", "select number from dossier where id = '" + call.dossier() + "'"))
                .containsExactly(numbers.get(0));
        assertThat(PortalDatabase.of(portal)
                        .texts(
                                "eborder",
                                "select kind from outbox where order_key = '" + call.dossier() + "' order by id"))
                .containsExactly("DOSSIER_RESULT", "DOSSIER_RECEIVED");
    }

    @Test
    void eight_clicks_on_sign_sign_every_permit_once(PortalProcess portal) {
        var call = ConfirmedCall.filed(people, PASSES);
        call.confirm();
        var ids = call.permits().stream()
                .map(permit -> permit.path("id").asText())
                .toList();

        var approved = times(
                CLICKS,
                () -> people.commander()
                        .post("permits/approvals", Map.of("ids", ids))
                        .path("approved")
                        .asInt());

        assertThat(approved.stream().mapToInt(Integer::intValue).sum()).isEqualTo(PASSES);
        var numbers = call.awaitValid(SIGNING).stream()
                .map(permit -> permit.path("number").asText())
                .toList();
        assertThat(numbers).hasSize(PASSES).doesNotHaveDuplicates();
        var subjects = numbers.stream()
                .map(number -> "permit:" + number.replace("-", ""))
                .toList();
        var list = "('" + String.join("','", subjects) + "')";
        var database = PortalDatabase.of(portal);
        assertThat(database.texts("eborder", "select subject from paper where subject in " + list))
                .containsExactlyInAnyOrderElementsOf(subjects);
        assertThat(database.texts(
                        "eborder",
                        "select subject from audit_event where event = 'PERMIT_ISSUED' and subject in " + list))
                .containsExactlyInAnyOrderElementsOf(subjects);
        assertThat(database.texts(
                        "eborder",
                        "select id from outbox where kind = 'PERMIT_ISSUED' and order_key = '" + call.dossier() + "'"))
                .hasSize(PASSES);
    }

    private static <T> List<T> times(int times, Callable<T> deed) {
        return AtOnce.all(Collections.nCopies(times, deed));
    }

    private static String outcome(Session who, String path, Object body) {
        try {
            who.post(path, body);
            return "done";
        } catch (Refused refused) {
            return refused.problem().path("code").asText();
        }
    }
}
