package eborder.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * How far a notice has come, for the officer's page.
 *
 * @param attempts how often it was sent, including the one that succeeded
 * @param deliveredAt when the partner acknowledged it, or null
 * @param parkedAt when the portal gave up repeating it by itself, or null; later notices of its dossier wait behind it
 * @param lastError code of the last failure, or null
 */
public record NoticeRow(
        UUID messageId,
        NoticeKind kind,
        Instant at,
        int attempts,
        Instant deliveredAt,
        Instant parkedAt,
        String lastError) {}
