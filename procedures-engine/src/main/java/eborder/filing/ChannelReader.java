package eborder.filing;

import eborder.exchange.Message;
import eborder.shared.Contract;
import java.util.Optional;

/** Reads messages of another single window by the mapping of today, and does nothing with them. */
@Contract
public interface ChannelReader {
    /** @return empty if today's mapping can't read it at all */
    Optional<ChannelMessage> read(Message message);
}
