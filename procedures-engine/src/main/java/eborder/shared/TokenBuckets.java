package eborder.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A token bucket for each key, kept as the one moment at which it will be full again (the generic cell rate algorithm). In memory, by each
 * node on its own, for ten thousand keys at most: the one that was used longest ago goes first, and its bucket would be full by then.
 */
public final class TokenBuckets<K> {
    static final int KEYS = 10_000;

    private final Clock clock;
    private final Map<K, Instant> fullAt = new LinkedHashMap<>(16, 0.75f, true);

    public TokenBuckets(Clock clock) {
        this.clock = clock;
    }

    /**
     * Takes one token if there is one.
     *
     * @param burst how many fit in; {@code every} how long until one more has come
     * @return zero if it was taken, else how long until there is one
     */
    public synchronized Duration take(K key, int burst, Duration every) {
        Instant now = clock.instant();
        Instant full = fullAt.getOrDefault(key, now);
        Instant next = (full.isBefore(now) ? now : full).plus(every);
        Duration over = Duration.between(now.plus(every.multipliedBy(burst)), next);
        if (over.isNegative() || over.isZero()) {
            fullAt.put(key, next);
            forgetEldest();
            return Duration.ZERO;
        }
        return over;
    }

    private void forgetEldest() {
        if (fullAt.size() > KEYS) {
            fullAt.remove(fullAt.keySet().iterator().next());
        }
    }

    synchronized int size() {
        return fullAt.size();
    }
}
