package eborder.scenario;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import eborder.dossier.Decision;
import eborder.gate.Direction;
import eborder.gate.GateAlerts;
import eborder.gate.GateQuestion;
import eborder.gate.GateVerdict;
import eborder.gate.Reason;
import eborder.permit.PermitApproval;
import eborder.permit.PermitRow;
import eborder.screening.NoAnswer;
import eborder.screening.PersonScreening;
import eborder.screening.ScreeningAnswer;
import eborder.screening.ScreeningDecision;
import eborder.screening.ScreeningPicture;
import eborder.screening.ScreeningQuestion;
import eborder.screening.ScreeningResult;
import eborder.screening.ScreeningReview;
import eborder.screening.ScreeningRow;
import eborder.shared.ErrorCode;
import eborder.support.Database;
import eborder.support.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Immigration Department is asked about a crew; one of them may be looked for. On a real database. */
class ScreeningTest {
    private static final ScreeningAnswer HIT = new ScreeningAnswer(ScreeningResult.HIT, "XNC-0001", null);
    private static final ScreeningAnswer REFER = new ScreeningAnswer(ScreeningResult.REFER, "XNC-0002", null);

    private static final String NEW_SEAFARER =
            "SINGH GURPREET | M | 05/11/1985 | IND | 3EN | P0203871 | 17/06/2031 | 1";

    private Stage stage;
    private Cast cast;
    private StandIns.Immigration immigration;
    private TestClock clock;
    private PersonScreening screening;
    private ScreeningReview review;

    @BeforeEach
    void a_ship_is_announced() throws Exception {
        Database.clear();
        at(Cast.of(ScenarioFile.read("vessel-entry").findFirst().orElseThrow()));
    }

    private void at(Cast chosen) {
        cast = chosen;
        immigration = cast.use(StandIns.Immigration.class);
        immigration.connected = true;
        clock = cast.use(TestClock.class);
        screening = cast.use(PersonScreening.class);
        review = cast.use(ScreeningReview.class);
    }

    private void filed() {
        cast.file("agent");
        screening.tick();
    }

    private void approved() {
        cast.desk().claim("officer");
        cast.desk().decide("officer", 1, new Decision.Confirm());
        cast.desk().approve("commander");
        cast.desk().sign();
    }

    private ScreeningPicture picture() {
        return review.picture(cast.person("officer"), cast.dossier());
    }

    /** Somebody of the crew who asks for shore leave. */
    private String seafarer() {
        return Database.rows("select person ->> 'fullName' from dossier_version v, jsonb_each(v.content) f,"
                        + " jsonb_array_elements(f.value -> 'crew') person where f.key like 'crew-list@%'"
                        + " and person ->> 'shoreLeave' = 'true' and person ->> 'nationality' <> 'VNM' limit 1")
                .get(0)
                .get(0);
    }

    private List<UUID> open() {
        return picture().referred().stream()
                .filter(ScreeningRow::isOpen)
                .map(ScreeningRow::id)
                .toList();
    }

    private long held() {
        return cast.permits().stream()
                .filter(permit -> permit.issuedAt() == null)
                .count();
    }

    private void decide(String who, ScreeningDecision decision) {
        review.decide(cast.person(who), cast.dossier(), open(), decision, "Đã đối chiếu giấy tờ");
    }

    @Test
    void everybody_is_asked_about_once_after_filing_and_once_before_each_permit() {
        filed();
        screening.tick();
        int people = immigration.asked.size();
        assertThat(people).isPositive();
        assertThat(immigration.asked).extracting(ScreeningQuestion::id).doesNotHaveDuplicates();
        assertThat(picture()).isEqualTo(new ScreeningPicture(true, people, 0, List.of()));

        approved();

        assertThat(immigration.asked).hasSize(people + cast.permits().size());
        assertThat(cast.permits()).isNotEmpty().allMatch(PermitRow::isValid);
        assertThat(Database.rows("select facts->>'people' from audit_event where event = 'SCREENING_ASKED'"))
                .containsExactly(List.of(Integer.toString(people)));
    }

    @Test
    void where_nobody_can_be_asked_permits_are_issued_as_ever_and_the_page_says_so() {
        immigration.connected = false;
        filed();
        approved();

        assertThat(immigration.asked).isEmpty();
        assertThat(picture().asked()).isFalse();
        assertThat(cast.permits()).isNotEmpty().allMatch(PermitRow::isValid);
    }

    @Test
    void no_answer_in_time_is_never_clear_and_the_permit_waits_for_an_officer() {
        immigration.silent = NoAnswer.LATE;
        filed();
        approved();

        assertThat(picture().clear()).isZero();
        assertThat(picture().referred()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.result()).isEqualTo(ScreeningResult.REFER);
            assertThat(row.why()).isEqualTo(NoAnswer.LATE);
        });
        int all = cast.permits().size();
        assertThat(held()).isEqualTo(all);
        assertThat(cast.use(PermitApproval.class).heldBack(cast.person("commander"), cast.permitted()))
                .isEqualTo(all);

        askEverybodyNow();
        decide("officer", ScreeningDecision.CLEARED);
        cast.desk().sign();

        assertThat(held()).isZero();
    }

    @Test
    void the_people_of_an_amendment_are_asked_about_before_it_is_decided_once_it_stands_and_before_their_permits()
            throws Exception {
        confirmedWithoutAnybodyNew();
        stage.play("agent asks to change it by VESSEL_AMEND");
        stage.play("on the list there is also " + NEW_SEAFARER);
        stage.play("agent explains the change");
        stage.play("agent files");
        screening.tick();
        assertThat(askedAbout("SINGH GURPREET")).as("before it is decided").isEqualTo(1);

        stage.play("officer claims");
        stage.play("officer confirms");
        stage.play("agent looks at what was changed");
        assertThat(picture().asked()).isFalse();
        screening.tick();
        screening.tick();
        assertThat(picture()).isEqualTo(new ScreeningPicture(true, 4 + 2, 0, List.of()));
        assertThat(askedAbout("SINGH GURPREET")).as("as it stands").isEqualTo(2);
        assertThat(Database.rows("select count(*) from screening s join dossier d on d.id = s.dossier"
                        + " where d.changes is null and s.versionno = 2 and s.permit is null"))
                .containsExactly(List.of("4"));

        stage.play("commander approves permits");
        cast.desk().sign();
        assertThat(askedAbout("SINGH GURPREET")).as("before the permit").isEqualTo(3);
        assertThat(immigration.asked).extracting(ScreeningQuestion::id).doesNotHaveDuplicates();
        assertThat(immigration.asked)
                .allSatisfy(asked -> assertThat(asked.person().documentType()).isNotEmpty());
        assertThat(held()).isZero();
    }

    @Test
    void silence_about_somebody_new_in_an_amendment_holds_the_permit() throws Exception {
        confirmedWithoutAnybodyNew();
        immigration.silent = NoAnswer.LATE;
        stage.play("agent asks to change it by VESSEL_AMEND");
        stage.play("on the list there is also " + NEW_SEAFARER);
        stage.play("agent explains the change");
        List.of("agent files", "officer claims", "officer confirms", "agent looks at what was changed")
                .forEach(stage::play);
        askEverybodyNow();
        stage.play("commander approves permits");
        cast.desk().sign();

        assertThat(held()).isEqualTo(1);
        assertThat(picture().referred()).hasSize(4 + 1).allMatch(ScreeningRow::isOpen);
    }

    @Test
    void four_are_asked_about_at_once_and_no_more_once_one_is_answered_late() {
        var four = new CountDownLatch(4);
        immigration.silent = NoAnswer.LATE;
        immigration.meanwhile = () -> {
            four.countDown();
            awaitAll(four);
        };
        for (int one = 1; one <= 3; one++) {
            cast.writing()
                    .join("PERSON " + "ABC".charAt(one - 1) + " | M | 05/11/1985 | IND | OSS | P030000" + one
                            + " | 17/06/2031 | 0");
        }
        filed();

        assertThat(immigration.asked).hasSize(4);
        assertThat(picture().referred())
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.why()).isEqualTo(NoAnswer.LATE));
        immigration.silent = null;
        askEverybodyNow();
        assertThat(picture()).isEqualTo(new ScreeningPicture(true, 6, 0, List.of()));
    }

    private static void awaitAll(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    private void confirmedWithoutAnybodyNew() throws Exception {
        Database.clear();
        stage = Stage.set(ScenarioFile.read("vessel-amend").findFirst().orElseThrow());
        at(stage.cast);
        stage.play("agent files");
        screening.tick();
        List.of("officer claims", "officer confirms", "commander approves permits")
                .forEach(stage::play);
        cast.desk().sign();
    }

    private long askedAbout(String name) {
        return immigration.asked.stream()
                .filter(asked -> asked.person().fullName().equals(name))
                .count();
    }

    private void askEverybodyNow() {
        for (int round = 0; round < 20; round++) {
            Database.superuser("update screening set nexttryat = now()");
            screening.tick();
        }
    }

    @Test
    void an_answer_that_comes_at_last_counts_and_is_to_the_same_question() {
        immigration.silent = NoAnswer.UNREACHABLE;
        filed();
        var first = immigration.asked.get(0).id();
        immigration.silent = null;
        askEverybodyNow();

        assertThat(picture().referred()).isEmpty();
        assertThat(picture().waiting()).isZero();
        assertThat(immigration.asked.stream().map(ScreeningQuestion::id).filter(first::equals))
                .hasSizeGreaterThan(1);
    }

    @Test
    void a_hit_holds_the_permit_until_the_commander_has_looked() {
        cast.file("agent");
        var wanted = seafarer();
        immigration.answers.put(wanted, HIT);
        screening.tick();
        approved();

        assertThat(cast.permits().stream().filter(permit -> permit.issuedAt() == null))
                .singleElement()
                .satisfies(permit -> assertThat(permit.holderName()).isEqualTo(wanted));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> decide("officer", ScreeningDecision.CLEARED));
        assertRefused(ErrorCode.NOT_FOUND, () -> review.picture(cast.person("stranger"), cast.dossier()));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> review.picture(cast.person("agent"), cast.dossier()));
        assertRefused(
                ErrorCode.REASON_MISSING,
                () -> review.decide(cast.person("commander"), cast.dossier(), open(), ScreeningDecision.CLEARED, " "));

        var first = open().subList(0, 1);
        review.decide(
                cast.person("commander"),
                cast.dossier(),
                first,
                ScreeningDecision.CLEARED,
                "Trùng tên, khác ngày sinh");
        assertThat(open()).as("one word for one case of one person").isEmpty();
        assertRefused(
                ErrorCode.STATUS_FORBIDS,
                () -> review.decide(cast.person("commander"), cast.dossier(), first, ScreeningDecision.WATCHED, "x"));
        cast.desk().sign();

        assertThat(held()).isZero();
        assertThat(out(wanted).colour().name()).isEqualTo("GREEN");
        assertThat(
                        Database.rows(
                                "select actor, facts->>'decision', facts->>'case' from audit_event where event = 'SCREENING_DECIDED'"))
                .containsExactly(List.of("commander", "CLEARED", "XNC-0001"));
    }

    @Test
    void what_was_decided_about_a_case_at_filing_counts_before_the_permit() {
        cast.file("agent");
        immigration.answers.put(seafarer(), REFER);
        screening.tick();
        decide("officer", ScreeningDecision.WATCHED);
        approved();

        assertThat(held()).isZero();
    }

    @Test
    void whoever_is_watched_is_amber_at_the_gate_and_the_duty_officer_sees_the_case() {
        cast.file("agent");
        var watched = seafarer();
        immigration.answers.put(watched, HIT);
        screening.tick();
        decide("commander", ScreeningDecision.WATCHED);
        approved();
        cast.moored();

        var verdict = out(watched);
        assertThat(verdict.colour().name()).isEqualTo("AMBER");
        assertThat(verdict.reasons()).containsExactly(Reason.ALERT);
        assertThat(cast.use(GateAlerts.class).newest(cast.person("officer")))
                .singleElement()
                .satisfies(alert -> {
                    assertThat(alert.holderName()).isEqualTo(watched);
                    assertThat(alert.caseRef()).isEqualTo("XNC-0001");
                    assertThat(alert.letThrough()).isFalse();
                });
        assertThat(cast.use(GateAlerts.class).newest(cast.person("stranger"))).isEmpty();
        assertRefused(ErrorCode.NOT_ALLOWED, () -> cast.use(GateAlerts.class).newest(cast.person("agent")));
        assertThat(Database.rows("select 1 from outbox where kind = 'GATE_CROSSED'"))
                .isEmpty();
    }

    @Test
    void the_filer_learns_nothing() throws JsonProcessingException {
        cast.file("agent");
        immigration.answers.put(seafarer(), HIT);
        screening.tick();
        var asked = seenByFiler();
        Database.superuser("update screening set result = 'CLEAR', caseref = null, validuntil = '2030-01-01'");
        assertThat(seenByFiler()).isEqualTo(asked);
        assertThat(Database.rows("select payload::text from outbox where partner = 'SINGLE_WINDOW'"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(0)).doesNotContain("XNC-", "HIT", "REFER"));
    }

    /** Everything that pages and programs of the filer are made of. */
    private String seenByFiler() throws JsonProcessingException {
        var json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        var seen = List.of(cast.picture(), cast.permits()).stream()
                .map(String::valueOf)
                .collect(Collectors.joining());
        assertThat(seen).doesNotContain("XNC-", "HIT");
        return json.writeValueAsString(cast.permits()) + seen.replaceAll("eborder[.\\w$]+@[0-9a-f]+", "");
    }

    @Test
    void a_clear_answer_that_has_ended_is_asked_for_anew_before_the_permit() {
        filed();
        cast.desk().claim("officer");
        cast.desk().decide("officer", 1, new Decision.Confirm());
        immigration.clearUntil = clock.instant().plusSeconds(60);
        cast.desk().approve("commander");
        screening.tick();
        int before = immigration.asked.size();
        clock.forward(Duration.ofMinutes(2));
        immigration.clearUntil = clock.instant().plus(Duration.ofHours(1));
        cast.desk().sign();

        assertThat(immigration.asked).hasSize(before + cast.permits().size());
        assertThat(immigration.asked).extracting(ScreeningQuestion::id).doesNotHaveDuplicates();
        assertThat(held()).isZero();
    }

    private GateVerdict out(String holder) {
        if (Database.rows("select 1 from port_call where phase = 'MOORED'").isEmpty()) {
            cast.moored();
        }
        cast.aSecondPasses();
        var question = new GateQuestion(
                UUID.randomUUID(),
                cast.gate().barcodeOf(holder),
                Direction.OUT,
                "01",
                GateQuestion.Reader.CAMERA,
                null);
        return cast.gate().ask(cast.person("guard").unit(), question);
    }
}
