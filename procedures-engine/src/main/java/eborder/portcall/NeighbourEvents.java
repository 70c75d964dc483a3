package eborder.portcall;

import eborder.exchange.Answered;
import eborder.exchange.InboxDesk;
import eborder.exchange.Incoming;
import eborder.exchange.Message;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.util.Map;

/** Takes what another agency tells of a ship's call, once: the inbox begins the transaction, keeping the event joins it. */
@Relay
public class NeighbourEvents {
    private final InboxDesk inbox;
    private final CallEventDesk desk;

    @Inject
    NeighbourEvents(InboxDesk inbox, CallEventDesk desk) {
        this.inbox = inbox;
        this.desk = desk;
    }

    /**
     * @param reply what the agency hears if it is taken now
     * @return what it hears, the same for every repetition
     * @throws eborder.shared.Problem MESSAGE_ID_TAKEN if another message came with this id
     */
    public Message receive(Incoming incoming, CallEvent event, Message reply) {
        return inbox.take(incoming, () -> {
            desk.keep(event);
            return new Answered(reply, null, true, Map.of("event", event.kind().name(), "port", event.port()));
        });
    }
}
