package eborder.paper;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.party.Actor;
import eborder.party.Role;
import eborder.shared.ErrorCode;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.KeysOfOfficers;
import eborder.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The agency's seal ends on 1 March 2027. On a real database. */
class KeyInventoryTest {
    private static final Instant END = Instant.parse("2027-03-01T00:00:00Z");
    private static final Actor ADMIN = person(1, "admin", Role.SYS_ADMIN, null);
    private static final Actor OFFICER = person(2, "officer", Role.PROC_OFFICER, "HPH");

    private final TestClock clock = TestClock.at("2026-12-29T23:30:00Z");
    private final Engine engine = Engine.with(clock, new Cupboard(), KeysOfOfficers.own());
    private final KeyInventory inventory = engine.get(KeyInventory.class);

    private static final class Cupboard implements KeyCupboard {
        @Override
        public List<KeyEntry> entries() {
            return List.of(new KeyEntry(
                    KeyRole.AGENCY,
                    "",
                    "CN=Seal",
                    "2B",
                    "CN=Issuer",
                    false,
                    "agency.p12",
                    END.minus(Duration.ofDays(700)),
                    END));
        }
    }

    private static Actor person(int id, String name, Role role, String unit) {
        return new Actor(new UUID(0, id), name, name, Set.of(role), null, unit);
    }

    @BeforeEach
    void start_with_an_empty_database() {
        Database.clear();
    }

    @Test
    void is_for_administrators_only() {
        assertRefused(ErrorCode.NOT_ALLOWED, () -> inventory.rows(OFFICER));
    }

    @Test
    void lists_an_officers_key_once_the_officer_has_opened_a_sitting() {
        assertThat(roles()).containsExactly(KeyRole.AGENCY);

        var sittings = engine.get(SigningSittings.class);
        sittings.open(OFFICER, KeysOfOfficers.PIN, "127.0.0.1");
        sittings.open(OFFICER, KeysOfOfficers.PIN, "127.0.0.1");

        assertThat(roles()).containsExactly(KeyRole.AGENCY, KeyRole.OFFICER);
        assertThat(inventory.rows(ADMIN).get(1).entry())
                .isEqualTo(engine.get(KeysOfOfficers.class).unlock(OFFICER, KeysOfOfficers.PIN));
    }

    @Test
    void warns_once_at_each_step_on_whatever_node() {
        requireTold(60, 0);
        clock.forward(Duration.ofHours(1));
        requireTold(60, 1);
        clock.forward(Duration.ofDays(29));
        requireTold(60, 1);
        clock.forward(Duration.ofDays(1));
        requireTold(30, 2);
        clock.forward(Duration.ofDays(23));
        requireTold(7, 3);
        clock.forward(Duration.ofDays(8));
        requireTold(7, 3);
        assertThat(inventory.rows(ADMIN).get(0).isOver()).isTrue();
    }

    /** @param step the last that is shown once something was told */
    private void requireTold(int step, int times) {
        inventory.tick();
        inventory.tick();
        var told = Database.rows("select facts ->> 'step' from audit_event where event = 'KEY_END_WARNED' order by id");
        assertThat(told).hasSize(times);
        if (times > 0) {
            assertThat(told.get(times - 1)).containsExactly(Integer.toString(step));
            assertThat(inventory.rows(ADMIN).get(0).step()).isEqualTo(step);
        } else {
            assertThat(inventory.rows(ADMIN).get(0).step()).isNull();
        }
    }

    private List<KeyRole> roles() {
        return inventory.rows(ADMIN).stream().map(row -> row.entry().role()).toList();
    }
}
