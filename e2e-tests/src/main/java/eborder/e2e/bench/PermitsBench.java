package eborder.e2e.bench;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.e2e.api.ShipCall;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** {@code ./eborder bench permits}: 200 shore passes from the commander's click to VALID, against bare signatures. */
public final class PermitsBench {
    private static final int PASSES = 200;

    /** Batches before the one that counts: until then the server's compiler takes a core for itself. */
    private static final int WARM_UPS = 3;

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private PermitsBench() {}

    public static void main(String[] words) {
        Bench.run(words, PermitsBench::measure);
    }

    private static Figures measure(BenchPortal portal) throws Exception {
        Bench.say("warming up with " + WARM_UPS + " batches");
        for (int batch = 0; batch < WARM_UPS; batch++) {
            issue(BenchCall.confirmed(portal.people(), PASSES, batch));
        }
        var call = BenchCall.confirmed(portal.people(), PASSES, WARM_UPS);
        Bench.say(PASSES + " passes");
        var times = issue(call);
        var number = call.permits().get(0).path("number").asText();
        var paper = SigningFloor.unsigned(portal.people().agent().download("permits/" + number));
        Bench.say("floor");
        double floor = floor(paper);
        double perSecond = PASSES / (Figures.percentile(times, 1) / 1_000);
        return new Figures()
                .put("per_s", perSecond)
                .put("p95_ms", Figures.percentile(times, 0.95))
                .put("floor_per_s", floor)
                .put("ratio", perSecond / floor);
    }

    /** @return how long each pass took from the click to VALID, in nanoseconds, by the portal's own clock */
    private static long[] issue(ShipCall call) {
        var click = Instant.now();
        call.approve();
        List<JsonNode> valid = call.awaitValid(LIMIT);
        return valid.stream()
                .map(permit -> Instant.parse(permit.path("issuedAt").asText()))
                .mapToLong(issued -> Duration.between(click, issued).toNanos())
                .toArray();
    }

    private static double floor(byte[] paper) throws Exception {
        try (var keys = ScratchFolder.make()) {
            var signing = new SigningFloor(keys.folder(), paper);
            signing.perSecond(PASSES);
            return signing.perSecond(PASSES);
        }
    }
}
