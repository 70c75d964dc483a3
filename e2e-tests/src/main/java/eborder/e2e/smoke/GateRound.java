package eborder.e2e.smoke;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.e2e.api.Failed;
import eborder.e2e.api.ForgedSeal;
import eborder.e2e.api.People;
import eborder.e2e.api.ShipCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The guard scans every pass on its way out, one forged one, and one that the commander revokes in between. */
final class GateRound {
    private static final String LANE = "smoke";

    private final People people;
    private final Evidence evidence;
    private final List<CheckedPermit> verdicts = new ArrayList<>();

    GateRound(People people, Evidence evidence) {
        this.people = people;
        this.evidence = evidence;
    }

    void checkAll(List<JsonNode> permits) {
        for (var permit : permits) {
            var number = permit.path("number").asText();
            var answer = scan(number, evidence.sealOf(number));
            require(number, answer, "GREEN");
            requireFace(permit, answer.path("permit"));
        }
        var last = permits.get(permits.size() - 1).path("number").asText();
        require(last, scan(last, ForgedSeal.inSignature(evidence.sealOf(last))), "RED", "BAD_SIGNATURE");
        people.commander()
                .post(
                        "permits/" + last + "/revocation",
                        Map.of("code", "LEFT_SHIP", "reason", "Smoke test: left the ship"));
        require(last, scan(last, evidence.sealOf(last)), "RED", "REVOKED");
        evidence.verdicts(verdicts);
    }

    private JsonNode scan(String number, String seal) {
        var question = Map.of(
                "eventId",
                UUID.randomUUID().toString(),
                "scanned",
                seal,
                "direction",
                "OUT",
                "lane",
                LANE,
                "reader",
                "API");
        var answer = people.guard().post("gate/checks", question);
        verdicts.add(new CheckedPermit(number, answer.path("verdict").asText(), reasons(answer)));
        requireSameAgain(question, answer);
        return answer;
    }

    /** A lost answer is asked for again with the same event id. */
    private void requireSameAgain(Map<String, String> question, JsonNode answer) {
        var again = people.guard().post("gate/checks", question);
        SmokeStory.require(
                again.path("verdict").equals(answer.path("verdict")),
                "The same question got two verdicts at the gate.");
    }

    private static void require(String number, JsonNode answer, String verdict, String... reasons) {
        var given = reasons(answer);
        if (!answer.path("verdict").asText().equals(verdict) || !given.containsAll(List.of(reasons))) {
            throw new Failed("Permit " + number + " should be " + verdict + " " + List.of(reasons)
                    + " at the gate, but is " + answer.path("verdict").asText() + " " + given + ".");
        }
    }

    private static void requireFace(JsonNode permit, JsonNode face) {
        for (var field : List.of("number", "holderName", "nationality", "documentNumber", "shipName", "validUntil")) {
            SmokeStory.require(
                    face.path(field).equals(permit.path(field)),
                    "The gate shows another " + field + " than permit "
                            + permit.path("number").asText() + " has.");
        }
    }

    private static List<String> reasons(JsonNode answer) {
        return ShipCall.list(answer.path("reasons")).stream()
                .map(JsonNode::asText)
                .toList();
    }

    /** The forged one names no permit of ours, so it stands in the unit's log and not in the dossier's trail. */
    void requireLogged() {
        boolean logged = ShipCall.list(people.guard().get("gate/checks")).stream()
                .anyMatch(row -> row.path("lane").asText().equals(LANE)
                        && row.path("reasons").asText().equals("BAD_SIGNATURE"));
        SmokeStory.require(logged, "The forged seal's check is not in the gate's log.");
    }
}
