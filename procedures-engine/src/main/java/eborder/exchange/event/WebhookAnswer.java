package eborder.exchange.event;

import java.time.Duration;

/**
 * What became of an attempt to send something to a webhook.
 *
 * @param reason a code without personal data, null if it was taken
 * @param pause that the receiver asked for, zero if it didn't
 */
public record WebhookAnswer(Outcome outcome, String reason, Duration pause) {
    /** How it ended. */
    public enum Outcome {
        TAKEN,
        /** It may be taken another time. */
        FAILED,
        /** The receiver wants nothing any more. */
        GONE
    }

    public static WebhookAnswer taken() {
        return new WebhookAnswer(Outcome.TAKEN, null, Duration.ZERO);
    }

    public static WebhookAnswer failed(String reason) {
        return new WebhookAnswer(Outcome.FAILED, reason, Duration.ZERO);
    }
}
