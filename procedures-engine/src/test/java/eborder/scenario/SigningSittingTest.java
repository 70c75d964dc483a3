package eborder.scenario;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import eborder.dossier.Decision;
import eborder.paper.SigningSittings;
import eborder.permit.PermitApproval;
import eborder.permit.PermitDesk;
import eborder.permit.PermitRow;
import eborder.permit.PermitStatus;
import eborder.review.DecisionPaper;
import eborder.review.DecisionPaperDesk;
import eborder.scenario.StandIns.Signer;
import eborder.scenario.StandIns.Signer.Step;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.support.Database;
import eborder.support.KeysOfOfficers;
import eborder.support.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Officers with keys of their own: two shore passes and a confirmation, signed in sittings. On a real database. */
class SigningSittingTest {
    private static final String HERE = "127.0.0.1";

    private Cast cast;
    private SigningSittings sittings;
    private TestClock clock;

    @BeforeEach
    void a_dossier_is_confirmed_in_the_officers_sitting() throws Exception {
        Database.clear();
        cast = Cast.of(ScenarioFile.read("vessel-entry").findFirst().orElseThrow(), KeysOfOfficers.own());
        sittings = cast.use(SigningSittings.class);
        clock = cast.use(TestClock.class);
        cast.file("agent");
        cast.desk().claim("officer");
        open("officer");
        cast.desk().decide("officer", 1, new Decision.Confirm());
    }

    @Test
    void nothing_is_approved_or_confirmed_without_a_sitting() {
        assertRefused(ErrorCode.SIGNING_SITTING_NEEDED, () -> cast.desk().approve("commander"));

        assertThat(statuses()).containsOnly(PermitStatus.REQUESTED);
        assertThat(cast.permits()).extracting(PermitRow::number).containsOnlyNulls();
    }

    @Test
    void one_pin_signs_many_papers_each_by_the_one_who_decided() {
        open("commander");
        cast.desk().approve("commander");
        cast.desk().sign();
        cast.desk().signDecisions();

        assertThat(statuses()).containsOnly(PermitStatus.VALID);
        assertThat(cast.permits()).allSatisfy(permit -> assertSignedOnceBy("commander", paper(permit)));
        assertSignedOnceBy("officer", confirmation());
        assertThat(Database.rows("select subject from signing_job")).isEmpty();
    }

    @Test
    void nobody_elses_key_signs_what_waits() {
        open("commander");
        cast.desk().approve("commander");
        sittings.end(cast.person("commander"));
        cast.desk().sign();

        assertThat(statuses()).containsOnly(PermitStatus.APPROVED);
        assertThat(unsigned("commander")).isEqualTo(2);
        assertThat(unsigned("officer")).isEqualTo(1);
    }

    @Test
    void what_was_approved_waits_when_the_sitting_has_ended_and_is_signed_in_the_next() {
        open("commander");
        cast.desk().approve("commander");
        var numbers = numbers();
        clock.forward(Duration.ofMinutes(15));
        sittings.tick();
        cast.desk().sign();
        assertThat(statuses()).containsOnly(PermitStatus.APPROVED);

        open("commander");
        cast.desk().sign();

        assertThat(statuses()).containsOnly(PermitStatus.VALID);
        assertThat(numbers()).isEqualTo(numbers);
        assertThat(unsigned("commander")).isZero();
    }

    @Test
    void a_sitting_lasts_while_the_officer_works_but_four_hours_at_most() {
        open("commander");
        var commander = cast.person("commander");
        for (int minutes = 0; minutes < 230; minutes += 10) {
            clock.forward(Duration.ofMinutes(10));
            sittings.require(commander);
        }
        clock.forward(Duration.ofMinutes(10));

        assertRefused(ErrorCode.SIGNING_SITTING_NEEDED, () -> sittings.require(commander));
    }

    @Test
    void who_signs_out_decides_nothing_more_but_what_was_decided_is_signed() {
        open("commander");
        cast.desk().approve("commander");
        sittings.leave(cast.person("commander"));

        assertRefused(ErrorCode.SIGNING_SITTING_NEEDED, () -> sittings.require(cast.person("commander")));
        cast.desk().sign();
        assertThat(statuses()).containsOnly(PermitStatus.VALID);

        clock.forward(Duration.ofSeconds(30));
        sittings.tick();
        assertThat(cast.use(KeysOfOfficers.class)
                        .isUnlocked(cast.person("commander").account()))
                .isFalse();
    }

    @Test
    void wrong_pins_are_counted_braked_and_kept_in_the_trail() {
        var commander = cast.person("commander");
        for (int i = 0; i < 5; i++) {
            assertRefused(ErrorCode.WRONG_PIN, () -> sittings.open(commander, "0000", HERE));
        }
        assertRefused(ErrorCode.TOO_MANY_TRIES, () -> sittings.open(commander, KeysOfOfficers.PIN, HERE));
        clock.forward(Duration.ofSeconds(15));
        open("commander");

        assertThat(events())
                .containsExactly(
                        "SIGNING_SITTING_OPENED officer",
                        "SIGNING_SITTING_REFUSED commander",
                        "SIGNING_SITTING_REFUSED commander",
                        "SIGNING_SITTING_REFUSED commander",
                        "SIGNING_SITTING_REFUSED commander",
                        "SIGNING_SITTING_REFUSED commander",
                        "SIGNING_SITTING_OPENED commander");
    }

    @Test
    void a_wrong_pin_ends_the_sitting_that_was_open() {
        open("commander");
        assertRefused(ErrorCode.WRONG_PIN, () -> sittings.open(cast.person("commander"), "0000", HERE));

        assertThat(sittings.isDue(cast.person("commander"))).isTrue();
    }

    /** The second of two papers fails for a while; then the token is back. */
    @ParameterizedTest
    @EnumSource(Step.class)
    void a_token_lost_in_the_middle_leaves_the_permit_approved_and_it_is_signed_later(Step step) {
        open("commander");
        cast.desk().approve("commander");
        var numbers = numbers();
        failAt(step, 2, new Problem(ErrorCode.SIGNING_FAILED));
        cast.desk().sign();
        assertThat(statuses()).containsExactlyInAnyOrder(PermitStatus.VALID, PermitStatus.APPROVED);
        assertThat(Database.rows("select subject from paper where subject like 'permit:%'"))
                .hasSize(1);

        cast.use(Signer.class).breaks(fine -> {});
        leaseEnds();
        cast.desk().sign();

        assertAllSignedOnce(numbers);
    }

    /** As if the process had gone: nothing that comes after the fault happens. */
    @ParameterizedTest
    @EnumSource(Step.class)
    void a_process_killed_in_the_middle_signs_the_same_bytes_later(Step step) {
        open("commander");
        cast.desk().approve("commander");
        var numbers = numbers();
        failAt(step, 2, new AssertionError("killed"));
        assertThat(catchThrowable(() -> cast.desk().sign())).hasMessage("killed");
        assertThat(statuses()).containsOnly(PermitStatus.APPROVED);
        assertThat(Database.rows("select subject from paper where subject like 'permit:%'"))
                .isEmpty();
        var printed = Database.rows("select convert_from(pdf, 'UTF8') from signing_job order by subject");

        cast.use(Signer.class).breaks(fine -> {});
        leaseEnds();
        cast.desk().sign();

        assertAllSignedOnce(numbers);
        assertThat(cast.permits().stream()
                        .map(this::paper)
                        .map(paper -> paper.split("\n", -1)[0])
                        .sorted())
                .isEqualTo(printed.stream().map(row -> row.get(0)).sorted().toList());
    }

    @Test
    void a_job_whose_paper_was_changed_is_refused() {
        open("commander");
        cast.desk().approve("commander");
        failAt(Step.BEFORE, 1, new AssertionError("killed"));
        assertThat(catchThrowable(() -> cast.desk().sign())).hasMessage("killed");
        Database.superuser("update signing_job set pdf = 'another paper'");

        cast.use(Signer.class).breaks(fine -> {});
        leaseEnds();
        cast.desk().sign();

        assertThat(statuses()).containsOnly(PermitStatus.APPROVED);
        assertThat(Database.rows("select subject from paper where subject like 'permit:%'"))
                .isEmpty();
    }

    private void assertAllSignedOnce(List<String> numbers) {
        assertThat(statuses()).containsOnly(PermitStatus.VALID);
        assertThat(numbers()).isEqualTo(numbers).doesNotHaveDuplicates();
        assertThat(cast.permits()).allSatisfy(permit -> assertSignedOnceBy("commander", paper(permit)));
        assertThat(Database.rows("select subject from signing_job where subject like 'permit:%'"))
                .isEmpty();
    }

    private void assertSignedOnceBy(String who, String paper) {
        assertThat(paper.split("\n", -1))
                .hasSize(3)
                .endsWith(Signer.OFFICER.strip() + " " + cast.person(who).account(), Signer.AGENCY.strip());
    }

    private void failAt(Step step, int time, Throwable fault) {
        var times = new AtomicInteger();
        cast.use(Signer.class).breaks(now -> {
            if (now == step && times.incrementAndGet() == time) {
                if (fault instanceof Error error) {
                    throw error;
                }
                throw (Problem) fault;
            }
        });
    }

    /** A node that died keeps its orders for two minutes, a failed one is tried again after a pause. */
    private static void leaseEnds() {
        Database.superuser("update permit set signing_until = null");
    }

    private void open(String who) {
        sittings.open(cast.person(who), KeysOfOfficers.PIN, HERE);
    }

    private List<PermitStatus> statuses() {
        return cast.permits().stream().map(PermitRow::status).toList();
    }

    private List<String> numbers() {
        return cast.permits().stream().map(permit -> permit.number().written()).toList();
    }

    private long unsigned(String who) {
        var person = cast.person(who);
        return cast.use(PermitApproval.class).unsigned(person)
                + cast.use(DecisionPaperDesk.class).unsigned(person);
    }

    private String paper(PermitRow permit) {
        return text(cast.use(PermitDesk.class).download(cast.person("agent"), permit.number()));
    }

    private String confirmation() {
        return text(cast.desk().paper("agent", DecisionPaper.CONFIRMATION));
    }

    private static String text(byte[] paper) {
        return new String(paper, StandardCharsets.UTF_8);
    }

    private static List<String> events() {
        return Database.rows("select event, actor from audit_event where event like 'SIGNING%' order by id").stream()
                .map(row -> String.join(" ", row))
                .toList();
    }
}
