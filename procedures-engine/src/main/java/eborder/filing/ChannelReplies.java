package eborder.filing;

import eborder.exchange.Message;
import java.time.Instant;

/** Writes what the sender of a message hears, in the sender's own format. */
@FunctionalInterface
public interface ChannelReplies {
    Message to(ChannelOutcome outcome, Instant at);
}
