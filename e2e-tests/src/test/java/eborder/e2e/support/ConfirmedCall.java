package eborder.e2e.support;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.api.ShipCall;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A ship's call of the agent that has come as far as the gate: confirmed at Hai Phong, moored, its shore passes valid.
 * Its names are nobody else's, so that they give away where something of it shows up.
 */
public record ConfirmedCall(People people, ShipCall call, List<JsonNode> permits) {
    public static final String SHIP = "CANARY TRADER";
    public static final List<String> GIVE_AWAYS = List.of(SHIP, "KANARIENVOGEL", "K7654");
    private static final Duration SIGNING = Duration.ofMinutes(1);

    /** @param passes how many of the crew go ashore */
    public static ConfirmedCall play(URI portal, int passes) {
        var people = People.signIn(new Portal(portal), Map.of());
        var call = filed(people, passes);
        call.confirm();
        call.confirmation();
        call.approve();
        var permits = call.awaitValid(SIGNING);
        call.moor();
        return new ConfirmedCall(people, call, permits);
    }

    /** Filed only, waiting in the officers' queue. */
    public static ShipCall filed(People people, int passes) {
        var call = ShipCall.open(people, "9074729", SHIP);
        var sheet = new CrewSheet();
        for (int at = 0; at <= passes; at++) {
            sheet.person("KANARIENVOGEL " + (char) ('A' + at % 26) + (char) ('A' + at / 26), "K7654%03d".formatted(at));
        }
        call.upload(sheet.bytes());
        call.fillIn();
        call.file();
        return call;
    }

    /** Puts this call's ids into the places of a request. */
    public String filled(String text) {
        return text.replace("{id}", call.dossier())
                .replace("{number}", number())
                .replace("{permit}", permits.get(0).path("id").asText())
                .replace("{form}", "crew-list")
                .replace("{kind}", "letter")
                .replace("{device}", "5e0c7f7a-6a3c-4b52-9a0e-0f3d2b7c9d11")
                .replace("{upload}", "5e0c7f7a-6a3c-4b52-9a0e-0f3d2b7c9d12")
                .replace("{offset}", "0")
                .replace("{own}", "ERP-1")
                .replace("{list}", "1")
                .replace("{no}", "1")
                .replace("{code}", "VESSEL_EXIT");
    }

    public String number() {
        return permits.get(0).path("number").asText();
    }
}
