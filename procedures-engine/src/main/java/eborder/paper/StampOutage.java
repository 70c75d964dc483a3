package eborder.paper;

import java.time.Duration;
import java.time.Instant;

/** No time stamps are to be had; papers are signed without for now. @param since when the oldest of them was signed */
public record StampOutage(Instant since) {
    /** Longest that a paper may wait for its time stamp while others are signed (reliability.md 4, fault 6). */
    private static final Duration LONGEST = Duration.ofHours(4);

    /** When nothing more is signed. */
    public Instant until() {
        return since.plus(LONGEST);
    }

    public boolean stopsSigning(Instant now) {
        return !now.isBefore(until());
    }
}
