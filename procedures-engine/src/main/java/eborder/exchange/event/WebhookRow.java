package eborder.exchange.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A webhook as its company's administrator sees it.
 *
 * @param confirmedAt when its address last echoed a challenge, or null
 * @param deliveredAt when it last took events, or null
 * @param waiting how many events it hasn't taken yet
 * @param failures in a row; {@code failingSince} when they began, or null
 * @param nextTryAt when it is tried again, null unless it is on and failing
 * @param lastError code of the last failure, or null
 * @param offReason null unless it was switched off
 */
public record WebhookRow(
        UUID id,
        String url,
        State state,
        Instant createdAt,
        Instant confirmedAt,
        Instant deliveredAt,
        long waiting,
        int failures,
        Instant failingSince,
        Instant nextTryAt,
        String lastError,
        OffReason offReason) {
    /** Whether events are sent to it. */
    public enum State {
        /** Its address hasn't echoed the challenge yet. */
        UNCONFIRMED,
        ON,
        /** The portal has given it up; to register the same address again switches it on. */
        OFF
    }

    /** Why it was given up. */
    public enum OffReason {
        /** It answered 410. */
        GONE,
        /** It took nothing for three days. */
        FAILED_TOO_LONG
    }
}
