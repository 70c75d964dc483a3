package eborder.exchange;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A message to a partner, written into the outbox in the same transaction as the deed it tells of.
 *
 * @param messageId the same on every attempt, so that the receiver can drop repetitions
 * @param orderKey notices with the same key leave in the order in which they were written (the dossier's id)
 * @param payload a JSON object with the facts of this kind of notice; the adapter turns it into the partner's format
 */
public record Notice(UUID messageId, NoticeKind kind, UUID orderKey, String payload, Instant at) {
    public Notice {
        Objects.requireNonNull(messageId);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(orderKey);
        Objects.requireNonNull(payload);
        Objects.requireNonNull(at);
    }
}
