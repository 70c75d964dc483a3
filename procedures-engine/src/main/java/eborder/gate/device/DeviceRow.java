package eborder.gate.device;

import java.time.Instant;
import java.util.UUID;

/** A device in the commander's list. @param laneSince since when it is an automated lane, null if it isn't; {@code laneBy} who said so last */
public record DeviceRow(
        UUID id,
        String name,
        Instant enrolledAt,
        String enrolledBy,
        String invitedBy,
        Instant revokedAt,
        String revokedBy,
        Instant contactAt,
        Instant listIssuedAt,
        Integer battery,
        Integer waiting,
        Instant laneSince,
        String laneBy) {}
