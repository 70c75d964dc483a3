package eborder.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Slows down one address that asks too often. Kept in memory by each node on its own, of ten thousand addresses at most. */
public final class Brake {
    private static final int ADDRESSES = 10_000;

    private final int free;
    private final Duration window;
    private final Clock clock;
    private final Map<String, Asked> known = new LinkedHashMap<>();

    private record Asked(int count, Instant since) {}

    /** @param free how often within the window, which begins with the first time */
    public Brake(int free, Duration window, Clock clock) {
        this.free = free;
        this.window = window;
        this.clock = clock;
    }

    /** How long the address must wait; zero if it need not. */
    public synchronized Duration pause(String address) {
        Asked asked = known.get(address);
        if (asked == null || asked.count < free) {
            return Duration.ZERO;
        }
        Duration rest = Duration.between(clock.instant(), asked.since.plus(window));
        if (rest.isNegative() || rest.isZero()) {
            known.remove(address);
            return Duration.ZERO;
        }
        return rest;
    }

    public synchronized void count(String address) {
        Instant now = clock.instant();
        Asked asked = known.remove(address);
        boolean fresh = asked == null || asked.since.plus(window).isBefore(now);
        known.put(address, fresh ? new Asked(1, now) : new Asked(asked.count + 1, asked.since));
        if (known.size() > ADDRESSES) {
            known.remove(known.keySet().iterator().next());
        }
    }
}
