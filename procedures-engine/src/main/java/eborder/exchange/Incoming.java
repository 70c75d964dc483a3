package eborder.exchange;

import eborder.shared.Fingerprint;
import java.util.Objects;

/**
 * A message that a partner sends us.
 *
 * @param messageId the partner's, 1 to 36 characters, the same on every repetition
 */
public record Incoming(Partner partner, String messageId, Message message) {
    private static final int LONGEST_ID = 36;

    public Incoming {
        Objects.requireNonNull(partner);
        Objects.requireNonNull(message);
        if (messageId.isBlank() || messageId.length() > LONGEST_ID) {
            throw new IllegalArgumentException("a message needs an id of at most " + LONGEST_ID + " characters");
        }
    }

    /** Of the bytes as they came. */
    Fingerprint fingerprint() {
        return Fingerprint.of(message.bytes());
    }
}
