package eborder.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Slows down one address that tries many names (reliability.md T15). Kept in memory by each node on its own. */
@ApplicationScoped
public class AddressBrake {
    static final int FREE = 20;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Refusals> refusals = new LinkedHashMap<>();

    private record Refusals(int count, Instant since) {}

    @Inject
    AddressBrake(Clock clock) {
        this.clock = clock;
    }

    /** How long the address must wait; zero if it need not. */
    synchronized Duration pause(String address) {
        Refusals known = refusals.get(address);
        if (known == null || known.count < FREE) {
            return Duration.ZERO;
        }
        Duration rest = Duration.between(clock.instant(), known.since.plus(WINDOW));
        if (rest.isNegative() || rest.isZero()) {
            refusals.remove(address);
            return Duration.ZERO;
        }
        return rest;
    }

    synchronized void refused(String address) {
        Instant now = clock.instant();
        Refusals known = refusals.remove(address);
        boolean fresh = known == null || known.since.plus(WINDOW).isBefore(now);
        refusals.put(address, fresh ? new Refusals(1, now) : new Refusals(known.count + 1, known.since));
        if (refusals.size() > ADDRESSES) {
            refusals.remove(refusals.keySet().iterator().next());
        }
    }
}
