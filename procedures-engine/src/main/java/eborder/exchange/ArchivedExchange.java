package eborder.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * An exchange as the archive keeps it.
 *
 * @param incoming whether the partner began it: its message is what was sent, and the receipt is ours
 * @param messageId the partner's, null unless the inbox knows it
 * @param dossier that an incoming message led to, null if it led to none
 */
public record ArchivedExchange(
        UUID id, Partner partner, Instant at, boolean incoming, Exchange exchange, String messageId, UUID dossier) {}
