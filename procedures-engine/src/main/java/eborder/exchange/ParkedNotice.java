package eborder.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice that isn't repeated by itself any more.
 *
 * @param lastError a code without personal data
 * @param discardReason why it should be given up, null if nobody has asked for that
 * @param discardAskedBy who has
 */
public record ParkedNotice(
        UUID messageId,
        Partner partner,
        NoticeKind kind,
        Instant at,
        int attempts,
        Instant parkedAt,
        String lastError,
        String discardReason,
        String discardAskedBy) {}
