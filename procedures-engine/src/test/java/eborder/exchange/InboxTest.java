package eborder.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InboxTest {
    private static final UUID DOSSIER = UUID.randomUUID();

    private final TestClock clock = TestClock.at("2026-11-28T03:00:00Z");
    private final InboxDesk desk = Engine.with(clock).get(InboxDesk.class);
    private final AtomicInteger done = new AtomicInteger();

    @BeforeEach
    void empty() {
        Database.truncate();
    }

    @Test
    void a_repeated_message_gets_the_first_answer_byte_for_byte_and_does_nothing() {
        var first = desk.take(message("M1", "<a/>"), this::answer);
        var again = desk.take(message("M1", "<a/>"), this::answer);

        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(again.type()).isEqualTo(first.type());
        assertThat(done).hasValue(1);
        assertThat(Database.rows("select count(*) from message_archive")).containsExactly(List.of("1"));
    }

    @Test
    void another_message_under_the_same_id_is_a_conflict() {
        desk.take(message("M1", "<a/>"), this::answer);

        assertThatThrownBy(() -> desk.take(message("M1", "<b/>"), this::answer))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ErrorCode.MESSAGE_ID_TAKEN));
        assertThat(done).hasValue(1);
    }

    @Test
    void what_came_and_what_was_answered_stand_in_the_archive_and_their_hashes_in_the_trail() {
        var reply = desk.take(message("M1", "<a/>"), this::answer);

        assertThat(Database.rows("select partner, incoming, convert_from(sent, 'UTF8'), convert_from(answer, 'UTF8')"
                        + " from message_archive"))
                .containsExactly(List.of("SINGLE_WINDOW", "t", "<a/>", new String(reply.bytes(), UTF_8)));
        assertThat(Database.rows(
                        "select event, subject, facts->>'message', facts->>'sent', facts->>'step' from audit_event"))
                .containsExactly(List.of(
                        "MESSAGE_TAKEN",
                        "dossier:" + DOSSIER,
                        "M1",
                        message("M1", "<a/>").message().fingerprint().hex(),
                        "DECLARE"));
    }

    @Test
    void of_many_at_the_same_moment_one_is_done_and_all_hear_the_same() throws Exception {
        int many = 8;
        var together = new CyclicBarrier(many);
        var threads = Executors.newFixedThreadPool(many);
        try {
            List<Future<Message>> answers = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                answers.add(threads.submit(() -> {
                    together.await();
                    return desk.take(message("M1", "<a/>"), this::answer);
                }));
            }
            var heard = new HashSet<String>();
            for (var answer : answers) {
                heard.add(new String(answer.get().bytes(), UTF_8));
            }
            assertThat(heard).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(done).hasValue(1);
    }

    @Test
    void a_crash_before_the_commit_leaves_nothing_so_that_the_repeat_is_done() {
        Supplier<Answered> crashing = () -> {
            Database.entityManager()
                    .createNativeQuery("insert into counter_of_nothing values (1)")
                    .executeUpdate();
            return answer();
        };
        assertThatThrownBy(() -> desk.take(message("M1", "<a/>"), crashing)).isNotNull();
        assertThat(Database.rows("select 1 from inbox union all select 1 from message_archive"))
                .isEmpty();

        desk.take(message("M1", "<a/>"), this::answer);
        assertThat(done).hasValue(1);
    }

    @Test
    void nobody_but_the_owner_of_the_tables_changes_what_was_taken() {
        desk.take(message("M1", "<a/>"), this::answer);

        assertThatThrownBy(() -> Database.run(entityManager ->
                        entityManager.createNativeQuery("delete from inbox").executeUpdate()))
                .hasMessageContaining("permission denied");
    }

    /** Never the same twice, so that a repetition would show. */
    private Answered answer() {
        var text = "<answer>" + done.incrementAndGet() + "</answer>";
        return new Answered(new Message(text.getBytes(UTF_8), "text/xml", null), DOSSIER, Map.of("step", "DECLARE"));
    }

    private static Incoming message(String id, String text) {
        return new Incoming(Partner.SINGLE_WINDOW, id, new Message(text.getBytes(UTF_8), "text/xml", null));
    }
}
