package eborder.shared;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.support.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final TestClock clock = TestClock.at("2026-12-01T03:00:00Z");
    private final TokenBuckets<Integer> buckets = new TokenBuckets<>(clock);

    @Test
    void lets_a_burst_through_and_says_how_long_to_wait() {
        assertThat(buckets.take(1, 2, EVERY)).isZero();
        assertThat(buckets.take(1, 2, EVERY)).isZero();
        assertThat(buckets.take(1, 2, EVERY)).isEqualTo(EVERY);
        clock.forward(Duration.ofSeconds(4));
        assertThat(buckets.take(1, 2, EVERY)).isEqualTo(Duration.ofSeconds(6));
        clock.forward(Duration.ofSeconds(6));
        assertThat(buckets.take(1, 2, EVERY)).isZero();
    }

    @Test
    void remembers_no_more_keys_than_it_may() {
        for (int key = 0; key < 3 * TokenBuckets.KEYS; key++) {
            buckets.take(key, 1, EVERY);
        }
        assertThat(buckets.size()).isEqualTo(TokenBuckets.KEYS);
        assertThat(buckets.take(3 * TokenBuckets.KEYS - 1, 1, EVERY)).isPositive();
    }
}
