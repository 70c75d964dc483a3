package eborder.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeUsedTest {
    private static final Instant RECEIVED = Instant.parse("2026-11-24T02:00:00Z");

    @ParameterizedTest
    @CsvSource({"0,0,''", "41,68,''", "42,70,warn", "59,98,warn", "60,100,stop", "600,100,stop", "-5,0,''"})
    void warns_from_seven_tenths_of_the_hour_and_stops_when_it_is_over(int minutes, int percent, String kind) {
        var used = TimeUsed.between(RECEIVED, RECEIVED.plusSeconds(3600), RECEIVED.plusSeconds(minutes * 60L));

        assertThat(used.percent()).isEqualTo(percent);
        assertThat(used.kind()).isEqualTo(kind);
    }

    @Test
    void takes_a_deadline_that_was_over_from_the_start_as_over() {
        assertThat(TimeUsed.between(RECEIVED, RECEIVED, RECEIVED).kind()).isEqualTo("stop");
    }
}
