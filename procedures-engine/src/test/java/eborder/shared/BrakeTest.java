package eborder.shared;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.support.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BrakeTest {
    private final TestClock clock = TestClock.at("2026-11-22T09:30:00Z");
    private final Brake brake = new Brake(3, Duration.ofMinutes(1), clock);

    @Test
    void stops_the_address_that_asks_too_often_and_no_other() {
        ask("127.0.0.1", 3);
        ask("127.0.0.2", 2);
        assertThat(brake.pause("127.0.0.1")).isEqualTo(Duration.ofMinutes(1));
        assertThat(brake.pause("127.0.0.2")).isZero();
        assertThat(brake.pause("127.0.0.3")).isZero();
    }

    @Test
    void lets_it_ask_again_when_the_window_is_over() {
        ask("127.0.0.1", 3);
        clock.forward(Duration.ofSeconds(59));
        assertThat(brake.pause("127.0.0.1")).isEqualTo(Duration.ofSeconds(1));
        clock.forward(Duration.ofSeconds(1));
        assertThat(brake.pause("127.0.0.1")).isZero();
    }

    @Test
    void forgets_the_address_that_asked_longest_ago_when_ten_thousand_others_have_asked() {
        ask("127.0.0.1", 3);
        for (int i = 0; i < 9_999; i++) {
            ask("10.0." + i / 256 + "." + i % 256, 1);
        }
        assertThat(brake.pause("127.0.0.1")).isPositive();
        ask("192.0.2.1", 1);
        assertThat(brake.pause("127.0.0.1")).isZero();
    }

    private void ask(String address, int times) {
        for (int i = 0; i < times; i++) {
            brake.count(address);
        }
    }
}
