package eborder.party;

import java.time.Instant;
import java.util.UUID;

/**
 * A stand-in in a list.
 *
 * @param validUntil the first moment at which it no longer holds
 * @param endedAt when it was ended before, null if it wasn't
 */
public record StandInRow(
        UUID id,
        String name,
        String username,
        String unit,
        Role role,
        StandIn.Form form,
        String title,
        Instant validFrom,
        Instant validUntil,
        String appointedBy,
        Instant endedAt,
        String endedBy,
        MandateRow.State state) {}
