package eborder.singlewindow.neighbour;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eborder.exchange.Incoming;
import eborder.exchange.Message;
import eborder.exchange.Partner;
import eborder.portcall.CallEvent;
import eborder.portcall.CallEventKind;
import eborder.portcall.ImoNumber;
import eborder.portcall.NeighbourEvents;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.singlewindow.http.PartnerJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;

/** Reads what a neighbour sends and answers it. */
@ApplicationScoped
public class NeighbourDesk {
    private static final String JSON_TYPE = "application/json";
    private static final String MESSAGE_ID = "[A-Za-z0-9._-]{1,36}";

    private final NeighbourKeys keys;
    private final NeighbourEvents events;
    private final Clock clock;

    @Inject
    public NeighbourDesk(NeighbourKeys keys, NeighbourEvents events, Clock clock) {
        this.keys = keys;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param body bounded by the caller
     * @return the answer, the same for every repetition
     * @throws Problem NOT_FOUND if the agency isn't connected, NOT_ALLOWED if it hasn't signed the body, BAD_REQUEST with the member that is
     *     wrong, MESSAGE_ID_TAKEN if another message came with this id
     */
    public Message take(Partner agency, String signature, byte[] body) {
        keys.require(agency, signature, body);
        try {
            var event = event(agency, PartnerJson.object(body));
            var incoming = new Incoming(agency, event.id(), new Message(body, JSON_TYPE, signature));
            return events.receive(incoming, event, receipt(event));
        } catch (IllegalArgumentException misunderstood) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", property(misunderstood)));
        }
    }

    /** What our own readers say is the name of a member; what others say may quote the message. */
    private static String property(IllegalArgumentException misunderstood) {
        var said = misunderstood.getMessage();
        return said != null && said.matches("[a-z]{2,10}") ? said : "message";
    }

    private static CallEvent event(Partner agency, JsonNode message) {
        var id = PartnerJson.text(message, "id");
        PartnerJson.require(id.matches(MESSAGE_ID), "id");
        var port = PartnerJson.text(message, "port");
        PartnerJson.require(port.matches("[A-Z]{2}[A-Z0-9]{3}"), "port");
        return new CallEvent(id, kind(agency, message), imo(message), port, PartnerJson.instant(message, "at"));
    }

    private static CallEventKind kind(Partner agency, JsonNode message) {
        var name = PartnerJson.text(message, "kind");
        return Arrays.stream(CallEventKind.values())
                .filter(kind -> kind.name().equals(name) && kind.agency() == agency)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("kind"));
    }

    private static ImoNumber imo(JsonNode message) {
        var digits = PartnerJson.text(message, "imo");
        PartnerJson.require(ImoNumber.isValid(digits), "imo");
        return new ImoNumber(digits);
    }

    private Message receipt(CallEvent event) {
        var receipt = new JsonMapper()
                .createObjectNode()
                .put("id", event.id())
                .put("receivedAt", clock.instant().toString());
        return new Message(receipt.toString().getBytes(UTF_8), JSON_TYPE, null);
    }
}
