package eborder.permit;

import java.time.Instant;

/** From when until when a permit holds; whole minutes, since the seal keeps no seconds. */
public record Validity(Instant from, Instant until) {
    public Validity {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a permit ends after it begins");
        }
    }

    public boolean hasBegun(Instant now) {
        return !now.isBefore(from);
    }

    public boolean hasEnded(Instant now) {
        return !now.isBefore(until);
    }
}
