package eborder.command;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.audit.AuditHeads;
import eborder.audit.AuditLinking;
import eborder.exchange.ExchangeFixture;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyArchiveTest {
    private static final int MESSAGES = 12;

    private final TestClock clock = TestClock.at("2026-11-22T03:00:00Z");
    private final Engine engine = ExchangeFixture.engine(clock);
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @BeforeEach
    void deliverTwelve() {
        Database.truncate();
        ExchangeFixture.deliver(engine, MESSAGES);
        engine.get(AuditLinking.class).tick();
    }

    @Test
    void finds_an_untouched_archive_intact() {
        assertThat(verify()).isZero();
        assertThat(said()).matches("archive intact: 12 messages, 12 events, 0 signed heads, head [0-9a-f]{64}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "update message_archive set sent = 'x' where id = (select id from message_archive limit 1) ~ was changed",
                "update message_archive set answer = 'x' where id = (select id from message_archive limit 1) ~ was changed",
                "update message_archive set answer_signature = 'x' where id = (select id from message_archive limit 1) ~ was changed",
                "update message_archive set sent_type = 'x' where id = (select id from message_archive limit 1) ~ was changed",
                "delete from message_archive where id = (select id from message_archive limit 1) ~ was deleted",
                "insert into message_archive select gen_random_uuid(), partner, at, sent, sent_type, null, answer, answer_type"
                        + " from message_archive limit 1 ~ stands outside the trail",
                "update audit_event set facts = facts || '{\"sent\":\"0\"}' where id = 7 ~ event 7 was changed",
                "insert into audit_head select seq, hash, now(), 'a.b.c' from audit_link where seq = 3 ~ head 3 was signed for another",
                "insert into audit_head select 99, hash, now(), 'e30.e30.AAAA' from audit_link where seq = 3 ~ head 99 was signed",
            })
    void names_what_was_touched(String attack, String finding) {
        Database.superuser("set session_replication_role = replica; " + attack);

        assertThat(verify()).isEqualTo(1);
        assertThat(said()).startsWith("archive BROKEN: ").contains(finding);
    }

    @Test
    void a_head_is_due_once_an_hour_and_when_something_was_done() {
        var heads = engine.get(AuditHeads.class);
        var first = heads.due().orElseThrow();
        assertThat(first.seq()).isEqualTo(MESSAGES);
        assertThat(new String(first.json(), StandardCharsets.UTF_8))
                .matches("\\{\"seq\":12,\"hash\":\"[0-9a-f]{64}\",\"at\":\"2026-11-22T03:00:00Z\"}");
        heads.keep(first, "a.b.c");

        ExchangeFixture.deliver(engine, 1);
        engine.get(AuditLinking.class).tick();
        assertThat(heads.due()).isEmpty();
        clock.forward(Duration.ofMinutes(61));
        var next = heads.due().orElseThrow();
        assertThat(next.seq()).isEqualTo(MESSAGES + 1);
        heads.keep(next, "a.b.c");
        clock.forward(Duration.ofMinutes(61));
        assertThat(heads.due()).isEmpty();
    }

    @Test
    void says_when_it_can_not_look() {
        var nowhere = new DatabaseSettings("localhost", 1, "eborder", "eborder_app", "");
        assertThat(VerifyArchive.run(List.of(), nowhere, print())).isEqualTo(2);
        assertThat(said()).startsWith("archive not checked");
        assertThat(VerifyArchive.run(List.of("--what"), nowhere, print())).isEqualTo(2);
    }

    private int verify() {
        screen.reset();
        var settings = new DatabaseSettings("localhost", Database.shared().port(), "eborder", "eborder_app", "");
        return VerifyArchive.run(List.of(), settings, print());
    }

    private PrintStream print() {
        return new PrintStream(screen, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return screen.toString(StandardCharsets.UTF_8);
    }
}
