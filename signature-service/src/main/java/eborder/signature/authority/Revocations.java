package eborder.signature.authority;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Certificates that were taken back, by serial number; they end with the process. */
final class Revocations {
    private final Map<BigInteger, Instant> since = new ConcurrentHashMap<>();

    void add(BigInteger serial, Instant at) {
        since.put(serial, at);
    }

    Optional<Instant> of(BigInteger serial) {
        return Optional.ofNullable(since.get(serial));
    }

    Map<BigInteger, Instant> all() {
        return Map.copyOf(since);
    }
}
