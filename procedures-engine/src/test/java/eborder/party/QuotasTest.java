package eborder.party;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.support.TestClock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One sender's flood ends at its own quota. */
class QuotasTest {
    private final TestClock clock = TestClock.at("2026-12-01T03:00:00Z");
    private final Quotas quotas = new Quotas(clock);
    private final TokenHolder client = holder(true, UUID.randomUUID());

    @Test
    void a_client_may_ask_a_burst_and_then_waits_for_each() {
        var quota = quotas.of(Quota.Of.CLIENT);
        assertThat(taken(client, quota.burst() + 50)).isEqualTo(quota.burst());

        var wait = quotas.take(client);
        assertThat(wait).isEqualTo(Duration.ofMinutes(1).dividedBy(quota.perMinute()));
        clock.forward(wait);
        assertThat(taken(client, 2)).isEqualTo(1);
    }

    @Test
    void for_as_long_as_it_likes_it_gets_its_figure_a_minute() {
        var quota = quotas.of(Quota.Of.CLIENT);
        taken(client, quota.burst());
        int taken = 0;
        for (int second = 0; second < 60; second++) {
            clock.forward(Duration.ofSeconds(1));
            taken += taken(client, 100);
        }
        assertThat(taken).isEqualTo(quota.perMinute());
    }

    @Test
    void a_pause_fills_the_bucket_and_no_more_than_that() {
        taken(client, 10_000);
        clock.forward(Duration.ofDays(1));
        assertThat(taken(client, 10_000)).isEqualTo(quotas.of(Quota.Of.CLIENT).burst());
    }

    @Test
    void others_go_on() {
        taken(client, 10_000);
        assertThat(quotas.take(holder(true, UUID.randomUUID()))).isZero();
        assertThat(taken(holder(false, UUID.randomUUID()), 10_000))
                .isEqualTo(quotas.of(Quota.Of.PERSON).burst());
    }

    @Test
    void officers_have_no_quota() {
        var guard = new Actor(UUID.randomUUID(), "guard", "guard", Set.of(Role.GATE_OFFICER), null, "HPH");
        assertThat(taken(new TokenHolder(guard, false, Set.of()), 10_000)).isEqualTo(10_000);
    }

    private int taken(TokenHolder holder, int tries) {
        int taken = 0;
        for (int i = 0; i < tries; i++) {
            taken += quotas.take(holder).isZero() ? 1 : 0;
        }
        return taken;
    }

    private static TokenHolder holder(boolean client, UUID account) {
        var actor = new Actor(account, "api-1", "ERP", Set.of(Role.FILER), new UUID(0, 1), null);
        return new TokenHolder(actor, client, Set.of(ClientScope.READ));
    }
}
