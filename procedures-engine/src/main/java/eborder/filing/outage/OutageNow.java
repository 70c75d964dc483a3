package eborder.filing.outage;

import eborder.exchange.outage.OutageRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether an outage or a drill lasts, as every page says it: remembered for a few seconds, so that pages don't ask the database for it.
 * Whether something may be filed is never asked here.
 */
@ApplicationScoped
public class OutageNow {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final OutageDesk desk;
    private final Clock clock;
    private volatile Seen seen;

    private record Seen(Optional<OutageRow> outage, Instant at) {
        /** Also not when the clock was set back. */
        private boolean isFresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(LONGEST));
        }
    }

    @Inject
    OutageNow(OutageDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Empty if none lasts. Another node's word is seen after five seconds at most. */
    public Optional<OutageRow> current() {
        var known = seen;
        var now = clock.instant();
        if (known == null || !known.isFresh(now)) {
            known = new Seen(desk.current(), now);
            seen = known;
        }
        return known.outage();
    }

    /** One was declared or ended here. */
    public void forget() {
        seen = null;
    }
}
