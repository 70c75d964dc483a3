package eborder.e2e.support;

import eborder.e2e.api.Session;
import eborder.e2e.api.ShipCall;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the gate says to a permit's number. */
public record GateAnswer(String verdict, List<String> reasons) {
    /** @param direction {@code IN} or {@code OUT} */
    public static GateAnswer to(Session guard, String number, String direction) {
        var question = Map.of(
                "eventId",
                UUID.randomUUID().toString(),
                "scanned",
                number,
                "direction",
                direction,
                "lane",
                "1",
                "reader",
                "TYPED");
        var answer = guard.post("gate/checks", question);
        return new GateAnswer(
                answer.path("verdict").asText(),
                ShipCall.list(answer.path("reasons")).stream()
                        .map(reason -> reason.asText())
                        .toList());
    }
}
