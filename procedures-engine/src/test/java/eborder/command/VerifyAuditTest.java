package eborder.command;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.audit.AuditEvent;
import eborder.audit.AuditLinking;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.support.Database;
import eborder.support.Engine;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyAuditTest {
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00.123456Z");
    private static final int EVENTS = 20;

    private final Engine engine = Engine.with();
    private final AuditTrail audit = engine.get(AuditTrail.class);
    private final AuditLinking linking = engine.get(AuditLinking.class);
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @BeforeEach
    void linkTwentyDeeds() {
        Database.truncate();
        for (int i = 1; i <= EVENTS; i++) {
            record(i);
        }
        linking.tick();
    }

    @Test
    void finds_an_untouched_trail_intact() {
        assertThat(verify()).isZero();
        assertThat(said()).matches("audit trail intact: 20 events, head [0-9a-f]{64}\n");
    }

    @Test
    void finds_an_empty_trail_intact() {
        Database.truncate();

        assertThat(verify()).isZero();
        assertThat(said()).startsWith("audit trail intact: 0 events, head 0000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit_event set actor = 'someone' where id = 7 | event 7 was changed",
                "update audit_event set facts = '{\"n\":\"8\"}' where id = 7 | event 7 was changed",
                "update audit_event set facts = '[]' where id = 7 | violates check constraint",
                "update audit_event set facts = '{\"n\":{}}' where id = 7 | event 7 was changed",
                "update audit_event set event = 'NOTHING' where id = 7 | event 7 was changed",
                "update audit_event set at = at + interval '1 microsecond' where id = 7 | event 7 was changed",
                "update audit_event set digest = sha256('x') where id = 7 | event 7 was changed",
                "delete from audit_event where id = 7 | event 7 of link 7 was deleted",
                "delete from audit_link where seq = 7 | link 7 is missing, the next one is 8",
                "update audit_link set hash = sha256('x') where seq = 7 | link 7 does not fit event 7",
                "update audit_link set previous = sha256('x') where seq = 7 | link 7 does not follow link 6",
                "delete from audit_link where seq > 15 | event 16 stands outside the chain",
                "insert into audit_event (at, event, actor, subject, facts, digest) select at, event, actor, subject,"
                        + " facts, digest from audit_event where id = 7 | event 21 stands outside the chain",
            })
    void names_the_first_row_that_was_touched(String attack, String finding) {
        String done = attack(attack);
        if (!done.isEmpty()) {
            assertThat(done).contains(finding);
            return;
        }

        assertThat(verify()).isEqualTo(1);
        assertThat(said()).isEqualTo("audit trail BROKEN: " + finding + "\n");
    }

    @Test
    void finds_deeds_that_changed_places() {
        attack("update audit_link set event_id = case seq when 7 then -8 else -7 end where seq in (7, 8)");
        attack("update audit_link set event_id = -event_id where event_id < 0");

        assertThat(verify()).isEqualTo(1);
        assertThat(said()).contains("link 7 does not fit event 8");
    }

    @Test
    void finds_a_cut_off_end_by_the_head_written_down_before() {
        verify();
        String head = said().strip().replaceFirst(".* ", "");
        record(EVENTS + 1);
        linking.tick();
        assertThat(verify("--head", head)).isZero();

        attack("delete from audit_link where seq > 15");
        attack("delete from audit_event where id > 15");

        assertThat(verify()).isZero();
        assertThat(verify("--head", head)).isEqualTo(1);
        assertThat(said()).contains("the end was cut off or replaced");
    }

    @Test
    void finds_a_deed_that_the_running_portal_never_linked() {
        record(EVENTS + 1);

        assertThat(verify()).isEqualTo(1);
        assertThat(said()).contains("event 21 was never linked though the portal runs");
    }

    @Test
    void says_so_when_it_cannot_look() {
        DatabaseSettings nowhere = new DatabaseSettings("127.0.0.1", 1, "eborder", "eborder_app", "secret");

        assertThat(VerifyAudit.run(List.of(), nowhere, print())).isEqualTo(2);
        assertThat(said()).contains("audit trail not checked").doesNotContain("secret");
        assertThat(VerifyAudit.run(List.of("--what"), nowhere, print())).isEqualTo(2);
    }

    private void record(int number) {
        Map<String, String> facts = Map.of("n", Integer.toString(number), "place", "Hải Phòng");
        Database.run(entityManager ->
                audit.record(new Deed(AuditEvent.GATE_CHECKED, NOW, "guard", "permit:" + number, facts)));
    }

    /** With foreign keys and all else switched off. @return the database's refusal, or nothing */
    private static String attack(String sql) {
        try {
            Database.superuser("set session_replication_role = replica; " + sql);
            return "";
        } catch (IllegalStateException e) {
            return e.getMessage();
        }
    }

    private int verify(String... words) {
        screen.reset();
        DatabaseSettings settings =
                new DatabaseSettings("localhost", Database.shared().port(), "eborder", "eborder_app", "");
        return VerifyAudit.run(List.of(words), settings, print());
    }

    private PrintStream print() {
        return new PrintStream(screen, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return screen.toString(StandardCharsets.UTF_8);
    }
}
