package eborder.e2e.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** One ship's call, played through the REST interface by the people who take part in it. */
public final class ShipCall {
    private static final Duration UNTIL_ARRIVAL = Duration.ofHours(6);
    private static final Duration ASHORE = Duration.ofDays(3);
    private static final Duration SIGNING = Duration.ofMinutes(1);

    private final People people;
    private final Instant eta = Instant.now().plus(UNTIL_ARRIVAL);
    private final String dossier;

    private ShipCall(People people, String imo, String shipName) {
        this.people = people;
        var call = Map.of("imo", imo, "shipName", shipName, "port", "VNHPH", "eta", eta.toString());
        this.dossier = people.agent().post("port-calls", call).path("dossier").asText();
    }

    /** The agent announces the ship at Hai Phong, to arrive in six hours. */
    public static ShipCall open(People people, String imo, String shipName) {
        return new ShipCall(people, imo, shipName);
    }

    /** @return rows taken, problems of the file, and the file's row number of each row */
    public JsonNode upload(byte[] crewList) {
        return people.agent().upload(path("/declarations/crew-list/file?name=crew-list.xlsx"), crewList);
    }

    public JsonNode uploadPassengers(byte[] passengerList) {
        return people.agent().upload(path("/declarations/passenger-list/file?name=passengers.xlsx"), passengerList);
    }

    /** The general declaration as far as the portal doesn't know it already, and the request for shore leave. */
    public void fillIn() {
        people.agent().put(path("/declarations/general-declaration"), Declarations.GENERAL);
        people.agent().put(path("/declarations/shore-leave-request"), Declarations.shoreLeave(eta, eta.plus(ASHORE)));
    }

    /** The persons of the crew list as the draft holds them. */
    public List<JsonNode> crew() {
        return list(people.agent()
                .get(path("/declarations/crew-list"))
                .path("answers")
                .path("crew"));
    }

    /** What stops the filing or is remarked upon now. */
    public List<JsonNode> findings() {
        return list(people.agent().get(path("")).path("findings"));
    }

    /** @return number and deadline */
    public JsonNode file() {
        return people.agent().post(path("/filing"), null);
    }

    /** The dossier as it stands in the officers' queue. */
    public JsonNode inInbox() {
        return list(people.officer().get("inbox")).stream()
                .filter(row -> row.path("id").asText().equals(dossier))
                .findFirst()
                .orElseThrow(() -> new Failed("The filed dossier is not in the officers' inbox."));
    }

    /** The officer claims the dossier, looks at it and confirms the version seen. */
    public void confirm() {
        decide(Map.of("kind", "CONFIRM"));
    }

    /** The officer claims the dossier and asks to mend one place. @param place form and JSON pointer */
    public void askSupplement(String place) {
        decide(Map.of("kind", "ASK_SUPPLEMENT", "text", "Please mend what is marked.", "places", List.of(place)));
    }

    private void decide(Map<String, ?> decision) {
        people.officer().post(path("/claim"), null);
        var picture = people.officer().get("reviews/" + dossier);
        var body = new HashMap<String, Object>(decision);
        body.put("version", picture.path("versionNo").asInt());
        people.officer().post(path("/decisions"), body);
    }

    /** Form 06, as soon as it is signed. */
    public byte[] confirmation() {
        return Waiting.until(
                "the signed confirmation", SIGNING, () -> people.agent().find(path("/confirmation")));
    }

    public List<JsonNode> permits() {
        return list(people.agent().get(path("/permits")));
    }

    /** The commander approves every permit of this call that waits. @return how many */
    public int approve() {
        var ids = list(people.commander().get("permits/waiting")).stream()
                .filter(permit -> permit.path("dossier").asText().equals(dossier))
                .map(permit -> permit.path("id").asText())
                .toList();
        if (ids.isEmpty()) {
            throw new Failed("No permit waits for the commander: nobody in the crew list may go ashore.");
        }
        return people.commander()
                .post("permits/approvals", Map.of("ids", ids))
                .path("approved")
                .asInt();
    }

    /** The permits, as soon as all of them are valid. */
    public List<JsonNode> awaitValid(Duration limit) {
        return Waiting.until(
                "all permits to be valid",
                limit,
                () -> Optional.of(permits())
                        .filter(all -> all.stream()
                                .allMatch(
                                        permit -> permit.path("status").asText().equals("VALID"))));
    }

    /** The agent reports that the ship lies safely. */
    public void moor() {
        people.agent().post(path("/mooring"), null);
    }

    public String dossier() {
        return dossier;
    }

    /** A path below this dossier. */
    public String path(String rest) {
        return "dossiers/" + dossier + rest;
    }

    /** The entries of a JSON array. */
    public static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
