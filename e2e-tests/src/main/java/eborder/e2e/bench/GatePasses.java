package eborder.e2e.bench;

import eborder.e2e.api.People;
import eborder.e2e.api.ShipCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes valid shore passes of moored ships, all through the REST interface. */
final class GatePasses {
    private static final int SHIPS = 3;
    private static final int PASSES_PER_SHIP = 100;
    private static final Duration SIGNING = Duration.ofMinutes(5);

    private GatePasses() {}

    static List<GatePass> make(People people) {
        var passes = new ArrayList<GatePass>();
        for (int ship = 0; ship < SHIPS; ship++) {
            var call = BenchCall.confirmed(people, PASSES_PER_SHIP, ship);
            call.approve();
            passes.addAll(valid(people, call));
            call.moor();
        }
        return passes;
    }

    private static List<GatePass> valid(People people, ShipCall call) {
        return call.awaitValid(SIGNING).stream()
                .map(permit -> new GatePass(
                        UUID.fromString(permit.path("id").asText()),
                        people.agent().text("permits/" + permit.path("number").asText() + "/seal")))
                .toList();
    }
}
