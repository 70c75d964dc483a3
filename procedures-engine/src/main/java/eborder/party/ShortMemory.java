package eborder.party;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Remembers what was found for a few seconds; never remembers that nothing was found. */
final class ShortMemory<K, V> {
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int ENTRIES = 10_000;

    private final Clock clock;
    private final Map<K, Entry<V>> entries = new LinkedHashMap<>();

    private record Entry<V>(V value, Instant since) {}

    ShortMemory(Clock clock) {
        this.clock = clock;
    }

    Optional<V> get(K key, Supplier<Optional<V>> source) {
        Instant now = clock.instant();
        Optional<V> remembered = remembered(key, now);
        if (remembered.isPresent()) {
            return remembered;
        }
        Optional<V> found = source.get();
        found.ifPresent(value -> remember(key, new Entry<>(value, now)));
        return found;
    }

    synchronized void forget(K key) {
        entries.remove(key);
    }

    synchronized void clear() {
        entries.clear();
    }

    private synchronized Optional<V> remembered(K key, Instant now) {
        return Optional.ofNullable(entries.get(key))
                // also not when the clock was set back
                .filter(entry -> !now.isBefore(entry.since) && now.isBefore(entry.since.plus(LONGEST)))
                .map(Entry::value);
    }

    private synchronized void remember(K key, Entry<V> entry) {
        entries.remove(key);
        entries.put(key, entry);
        if (entries.size() > ENTRIES) {
            entries.remove(entries.keySet().iterator().next());
        }
    }
}
