package eborder.web.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WhenTest {
    private final When when = new When(null, Clock.systemUTC());

    @Test
    void calls_midnight_the_end_of_a_day() {
        assertThat(when.end(Instant.parse("2026-11-30T17:00:00Z"))).isEqualTo("30/11/2026 24:00");
    }

    @Test
    void leaves_another_end_as_it_is() {
        assertThat(when.end(Instant.parse("2026-11-30T16:59:00Z"))).isEqualTo("30/11/2026 23:59");
        assertThat(when.end(null)).isEmpty();
    }
}
