package eborder.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.support.Database;
import eborder.support.Engine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTrailTest {
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00.123456Z");

    private final Engine engine = Engine.with();
    private final AuditTrail audit = engine.get(AuditTrail.class);
    private final AuditLinking linking = engine.get(AuditLinking.class);

    @BeforeEach
    void empty() {
        Database.truncate();
    }

    @Test
    void shows_the_deeds_done_to_one_thing_in_order() {
        record(deed("permit:1", Map.of("reason", "mất giấy", "a", "1")));
        record(deed("permit:2", Map.of()));
        record(deed("permit:1", Map.of()));

        List<AuditRow> rows = Database.inTransaction(() -> audit.of("permit:1"));

        assertThat(rows).hasSize(2).first().satisfies(row -> {
            assertThat(row.at()).isEqualTo(NOW);
            assertThat(row.event()).isEqualTo(AuditEvent.PERMIT_REVOKED);
            assertThat(row.actor()).isEqualTo("binh");
            assertThat(row.facts()).isEqualTo(Map.of("reason", "mất giấy", "a", "1"));
        });
    }

    @Test
    void finds_deeds_by_time_kind_and_person_newest_first() {
        for (int i = 0; i < AuditTrail.PAGE + 1; i++) {
            record(deed("permit:" + i, Map.of()));
        }
        AuditSearch all = new AuditSearch(NOW, NOW.plusSeconds(1), null, null, Long.MAX_VALUE);

        List<AuditRow> page = search(all);
        assertThat(page)
                .hasSize(AuditTrail.PAGE)
                .first()
                .extracting(AuditRow::subject)
                .isEqualTo("permit:100");
        long last = page.get(page.size() - 1).id();
        assertThat(search(new AuditSearch(all.from(), all.to(), AuditEvent.PERMIT_REVOKED, "binh", last)))
                .extracting(AuditRow::subject)
                .containsExactly("permit:0");
        assertThat(search(new AuditSearch(all.from(), all.to(), AuditEvent.SIGNED_IN, null, Long.MAX_VALUE)))
                .isEmpty();
        assertThat(search(new AuditSearch(all.from(), all.to(), null, "an", Long.MAX_VALUE)))
                .isEmpty();
        assertThat(search(new AuditSearch(all.to(), all.to().plusSeconds(1), null, null, Long.MAX_VALUE)))
                .isEmpty();
    }

    @Test
    void links_every_committed_deed_once_also_one_that_commits_late() throws Exception {
        record(deed("permit:1", Map.of()));
        try (var late = Database.shared().as("eborder_app").getConnection()) {
            late.setAutoCommit(false);
            try (var statement = late.createStatement()) {
                statement.execute("with deed as (insert into audit_event (at, event, actor, subject, facts, digest)"
                        + " values (now(), 'SIGNED_IN', 'late', 'x', '{}', sha256('x')) returning id)"
                        + " insert into audit_unlinked select id from deed");
            }
            record(deed("permit:2", Map.of()));
            linking.tick();
            linking.tick();
            assertThat(links()).containsExactly(List.of("1", "1"), List.of("2", "3"));
            late.commit();
        }
        linking.tick();

        assertThat(links()).containsExactly(List.of("1", "1"), List.of("2", "3"), List.of("3", "2"));
        assertThat(Database.rows("select * from audit_unlinked")).isEmpty();
    }

    @Test
    void links_more_than_one_batch_in_a_tick() {
        Database.run(entityManager -> {
            for (int i = 0; i < AuditChain.BATCH + 1; i++) {
                audit.record(deed("permit:" + i, Map.of()));
            }
        });

        linking.tick();

        assertThat(links()).hasSize(AuditChain.BATCH + 1);
    }

    @Test
    void digests_a_deed_alike_whatever_the_order_of_its_facts_and_differently_for_any_change() {
        Deed deed = deed("permit:1", Map.of("a", "1", "b", "2"));

        assertThat(AuditDigest.of(deed)).isEqualTo(AuditDigest.of(deed("permit:1", Map.of("b", "2", "a", "1"))));
        assertThat(AuditDigest.of(deed)).isNotEqualTo(AuditDigest.of(deed("permit:1", Map.of("a", "1b", "", "2"))));
        assertThat(AuditDigest.of(deed)).isNotEqualTo(AuditDigest.of(deed("permit:2", Map.of("a", "1", "b", "2"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set actor = 'x'",
                "delete from audit_event",
                "truncate audit_event cascade",
                "update audit_link set seq = 9",
                "delete from audit_link",
                "alter table audit_event disable trigger all"
            })
    void lets_the_application_only_add_and_read(String sql) {
        record(deed("permit:1", Map.of()));

        assertThatThrownBy(() -> Database.run(
                        entityManager -> entityManager.createNativeQuery(sql).executeUpdate()))
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    private void record(Deed deed) {
        Database.run(entityManager -> audit.record(deed));
    }

    private List<AuditRow> search(AuditSearch search) {
        return Database.inTransaction(() -> audit.search(search));
    }

    private static List<List<String>> links() {
        return Database.rows("select seq, event_id from audit_link order by seq");
    }

    private static Deed deed(String subject, Map<String, String> facts) {
        return new Deed(AuditEvent.PERMIT_REVOKED, NOW, "binh", subject, facts);
    }
}
