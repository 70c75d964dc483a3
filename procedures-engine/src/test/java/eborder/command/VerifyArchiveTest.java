package eborder.command;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.audit.AuditHeads;
import eborder.audit.AuditLinking;
import eborder.exchange.ExchangeFixture;
import eborder.shared.Fingerprint;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyArchiveTest {
    private static final int MESSAGES = 12;

    @TempDir
    private Path folder;

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
        assertThat(said())
                .matches(
                        "archive intact: 12 messages, 12 events, 0 signed heads, 0 of them remembered elsewhere, head [0-9a-f]{64}\n");
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
                "insert into audit_head (seq, hash, at, jws) select seq, hash, now(), 'a.b.c' from audit_link where seq = 3 ~ head 3 was signed for another",
                "insert into audit_head (seq, hash, at, jws) select 99, hash, now(), 'e30.e30.AAAA' from audit_link where seq = 3 ~ head 99 was signed",
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
                .matches(
                        "\\{\"no\":1,\"seq\":12,\"hash\":\"[0-9a-f]{64}\",\"previous\":\"\",\"at\":\"2026-11-22T03:00:00Z\"}");
        heads.keep(first, "a.b.c");

        ExchangeFixture.deliver(engine, 1);
        engine.get(AuditLinking.class).tick();
        assertThat(heads.due()).isEmpty();
        clock.forward(Duration.ofMinutes(61));
        var next = heads.due().orElseThrow();
        assertThat(next.seq()).as("behind the deed about the first head").isEqualTo(MESSAGES + 2);
        assertThat(List.of(next.no(), next.previous()))
                .containsExactly(2L, Fingerprint.of("a.b.c").hex());
        assertThat(heads.keep(next, "a.b.c")).isTrue();
        assertThat(heads.keep(next, "d.e.f")).as("another node's").isFalse();
        engine.get(AuditLinking.class).tick();
        clock.forward(Duration.ofMinutes(61));
        assertThat(heads.due()).isEmpty();
    }

    @Test
    void heads_in_a_row_are_intact_and_their_signer_is_named() throws Exception {
        signHeads();

        assertThat(verify()).as(said()).isZero();
        assertThat(said())
                .contains("15 messages, 18 events, 3 signed heads, 3 of them remembered elsewhere")
                .contains("heads signed by CN=heads of a test, SHA-256 ");
        assertThat(verify("--heads", folder.resolve("none").toString())).isZero();
    }

    /** Each attack is done to the tables only, as by somebody who holds the superuser's password and not the seal key. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "delete from audit_head where no = 1 ~ a head before head 14 was deleted",
                "delete from audit_head where no = 2 ~ a head before head 16 was deleted",
                "delete from audit_head where no = 3 ~ head 16 was deleted or replaced",
                "delete from audit_head ~ head 12 was deleted or replaced",
                "update audit_head set jws = (select jws from audit_head where no = 1) where no = 3 ~ head 16 was signed for another",
            })
    void names_a_head_that_was_taken_away(String attack, String finding) throws Exception {
        signHeads();
        Database.superuser("set session_replication_role = replica; " + attack);

        assertThat(verify()).isEqualTo(1);
        assertThat(said()).startsWith("archive BROKEN: ").contains(finding);
    }

    @Test
    void what_was_cut_off_everywhere_still_shows_by_the_notices_and_by_what_is_remembered_elsewhere() throws Exception {
        signHeads();
        var earlier = Database.rows("select encode(hash, 'hex') from audit_link where seq = 13")
                .get(0)
                .get(0);
        Database.superuser("""
                set session_replication_role = replica;
                delete from message_archive where id in (select cast(facts->>'exchange' as uuid) from audit_event where id > 10);
                delete from audit_head; delete from audit_link where seq > 10; delete from audit_event where id > 10""");

        assertThat(verify()).isEqualTo(1);
        assertThat(said()).contains("is not in the trail any more: its end was cut off");

        Database.superuser("""
                set session_replication_role = replica;
                update outbox set exchange = null where exchange not in (select id from message_archive)""");
        assertThat(verify()).isEqualTo(1);
        assertThat(said()).contains("head 12 of audit-heads.jws is not in the trail: its end was cut off or replaced");
        assertThat(verify("--heads", "none")).as("nobody else remembers").isZero();
        assertThat(verify("--heads", "none", "--head", earlier)).isEqualTo(1);
    }

    @Test
    void a_line_that_nobody_signed_is_no_memory() throws IOException {
        Files.writeString(folder.resolve("audit-heads.jws"), "e30.e30.AAAA\n");

        assertThat(verify()).isEqualTo(1);
        assertThat(said()).contains("line 1 of audit-heads.jws is no signed head");
    }

    /** Three, an hour apart, of links 12, 14 and 16: behind each stand the deed about it and one more notice. */
    private void signHeads() throws Exception {
        var signer = new TestHeadSigner(folder);
        var heads = engine.get(AuditHeads.class);
        for (int i = 0; i < 3; i++) {
            var head = heads.due().orElseThrow();
            var jws = signer.sign(head.json());
            heads.keep(head, jws);
            signer.remember(folder.resolve("audit-heads.jws"), jws);
            ExchangeFixture.deliver(engine, 1);
            engine.get(AuditLinking.class).tick();
            clock.forward(Duration.ofMinutes(61));
        }
    }

    @Test
    void says_when_it_can_not_look() {
        var nowhere = new DatabaseSettings("localhost", 1, "eborder", "eborder_app", "");
        assertThat(VerifyArchive.run(List.of(), nowhere, folder, print())).isEqualTo(2);
        assertThat(said()).startsWith("archive not checked");
        assertThat(VerifyArchive.run(List.of("--what"), nowhere, folder, print()))
                .isEqualTo(2);
    }

    private int verify(String... words) {
        screen.reset();
        var settings = new DatabaseSettings("localhost", Database.shared().port(), "eborder", "eborder_app", "");
        return VerifyArchive.run(List.of(words), settings, folder, print());
    }

    private PrintStream print() {
        return new PrintStream(screen, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return screen.toString(StandardCharsets.UTF_8);
    }
}
