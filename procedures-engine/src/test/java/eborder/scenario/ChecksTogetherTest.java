package eborder.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.gate.Direction;
import eborder.gate.GateDesk;
import eborder.gate.GateQuestion;
import eborder.gate.GateVerdict;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.shared.ErrorCode;
import eborder.support.Database;
import eborder.support.Refusals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Checks of many lanes at the same moment share a transaction, and nobody notices. On a real database. */
class ChecksTogetherTest {
    private static final int LANES = 8;

    private final ExecutorService lanes = Executors.newFixedThreadPool(LANES);
    private Cast cast;
    private GateDesk desk;
    private Actor guard;
    private String barcode;

    @BeforeEach
    void a_pass_is_issued() throws Exception {
        Database.clear();
        cast = Cast.of(ScenarioFile.read("vessel-entry").findFirst().orElseThrow());
        cast.mooredWithPasses();
        desk = cast.use(GateDesk.class);
        guard = cast.person("guard");
        barcode = cast.gate().barcode();
    }

    @AfterEach
    void lanes_close() {
        lanes.shutdownNow();
    }

    @Test
    void every_check_is_kept_with_its_deed_and_each_passage_is_told() throws Exception {
        var asked = IntStream.range(0, 20 * LANES)
                .mapToObj(lane -> question(UUID.randomUUID(), lane % 4 == 0 ? "nothing" : barcode))
                .toList();
        var verdicts = new ArrayList<GateVerdict>();
        for (var answer : ask(guard, asked)) {
            verdicts.add(answer.get());
        }

        assertThat(Database.rows("select id, colour from gate_event"))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, asked.size())
                        .mapToObj(at -> List.of(
                                asked.get(at).eventId().toString(),
                                verdicts.get(at).colour().name()))
                        .toList());
        assertThat(Database.rows("select message_id from outbox where kind = 'GATE_CROSSED'"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(Database.rows("select id from gate_event where colour = 'GREEN'"));
        assertThat(Database.rows("select count(*) from audit_event where event = 'GATE_CHECKED'"))
                .containsExactly(List.of(Integer.toString(asked.size())));
    }

    @Test
    void the_same_question_many_times_at_once_is_counted_once_and_answered_alike() throws Exception {
        var question = question(UUID.randomUUID(), barcode);
        var answers = ask(guard, Collections.nCopies(10 * LANES, question));

        for (var answer : answers) {
            assertThat(answer.get().colour()).isEqualTo(answers.get(0).get().colour());
        }
        assertThat(Database.rows(
                        "select (select count(*) from gate_event), (select count(*) from audit_event where event ="
                                + " 'GATE_CHECKED'), (select count(*) from outbox where kind = 'GATE_CROSSED')"))
                .containsExactly(List.of("1", "1", "1"));
        Refusals.assertRefused(ErrorCode.BAD_REQUEST, () -> desk.check(Cast.guard("DNG"), question));
    }

    /** What the database won't keep for one guard it keeps for the others, though they came together. */
    @Test
    void a_check_that_cannot_be_kept_harms_no_other() throws Exception {
        var unspeakable = new Actor(guard.account(), "guard\0", "GUARD", Set.of(Role.GATE_OFFICER), null, guard.unit());
        for (int round = 0; round < 10; round++) {
            List<Callable<GateVerdict>> checks = new ArrayList<>();
            checks.add(() -> desk.check(unspeakable, question(UUID.randomUUID(), barcode)));
            IntStream.range(1, LANES)
                    .forEach(lane -> checks.add(() -> desk.check(guard, question(UUID.randomUUID(), barcode))));
            var answers = lanes.invokeAll(checks);
            assertThatThrownBy(answers.get(0)::get).isInstanceOf(ExecutionException.class);
            for (var answer : answers.subList(1, LANES)) {
                assertThat(answer.get()).isNotNull();
            }
        }
        assertThat(Database.rows("select count(*) from gate_event"))
                .containsExactly(List.of(Integer.toString(10 * (LANES - 1))));
    }

    @Test
    void a_lane_whose_name_cannot_be_kept_is_told_so() {
        var question =
                new GateQuestion(UUID.randomUUID(), barcode, Direction.OUT, "0\0", GateQuestion.Reader.CAMERA, null);

        Refusals.assertRefused(ErrorCode.BAD_REQUEST, () -> desk.check(guard, question));
    }

    private List<Future<GateVerdict>> ask(Actor who, List<GateQuestion> questions) throws InterruptedException {
        return lanes.invokeAll(questions.stream()
                .<Callable<GateVerdict>>map(question -> () -> desk.check(who, question))
                .toList());
    }

    private static GateQuestion question(UUID id, String scanned) {
        return new GateQuestion(id, scanned, Direction.OUT, "01", GateQuestion.Reader.CAMERA, null);
    }
}
