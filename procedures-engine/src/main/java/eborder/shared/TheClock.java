package eborder.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** The one clock. Ticks in microseconds, as PostgreSQL keeps them, so that sealed and stored moments are equal. */
@ApplicationScoped
public class TheClock {
    /** The zone in which people read, type and count legal days. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Produces
    public Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
