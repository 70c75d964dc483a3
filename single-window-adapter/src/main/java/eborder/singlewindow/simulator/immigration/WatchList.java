package eborder.singlewindow.simulator.immigration;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Who is looked for: nobody but two names that nobody has. The same question has the same answer. */
final class WatchList {
    /** A name that ends so is on the list, whatever stands before. */
    static final String WANTED = "FICTION WANTED";

    /** About who is called so an officer has to think. */
    static final String UNCLEAR = "FICTION UNCLEAR";

    private static final Duration VALID = Duration.ofHours(24);
    private static final JsonMapper JSON = new JsonMapper();

    /** @throws IllegalArgumentException if something is missing */
    ObjectNode answer(JsonNode question, Instant now) {
        var name = question.path("person").path("fullName").asText("").toUpperCase(Locale.ROOT);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("person.fullName is missing");
        }
        var answer = JSON.createObjectNode();
        answer.put("id", UUID.fromString(question.path("id").asText("")).toString());
        if (name.endsWith(WANTED) || name.endsWith(UNCLEAR)) {
            var document =
                    question.path("person").path("document").path("number").asText("");
            answer.put("result", name.endsWith(WANTED) ? "hit" : "refer");
            answer.put(
                    "caseRef",
                    "XNC-"
                            + UUID.nameUUIDFromBytes((name + document).getBytes(UTF_8))
                                    .toString()
                                    .substring(0, 8));
        } else {
            answer.put("result", "clear");
            answer.put("validUntil", now.plus(VALID).toString());
        }
        return answer;
    }
}
