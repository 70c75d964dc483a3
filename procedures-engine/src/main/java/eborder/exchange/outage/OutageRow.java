package eborder.exchange.outage;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One outage of the single window.
 *
 * @param drill whether it was only rehearsed
 * @param since from when on it was down; {@code until} when it was back, null while it lasts
 * @param declaredBy user name of the supervisor who said so; {@code endedBy} of the one who ended it, or null
 */
public record OutageRow(
        UUID id,
        String reason,
        boolean drill,
        Instant since,
        Instant declaredAt,
        String declaredBy,
        Instant until,
        String endedBy) {
    /** How long it lasted. @param now counts while it lasts */
    public Duration length(Instant now) {
        return Duration.between(since, until == null ? now : until);
    }
}
