package eborder.e2e.bench;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.e2e.api.Failed;
import eborder.e2e.api.ShipCall;
import eborder.e2e.api.Waiting;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * {@code ./eborder bench permits}: 200 shore passes from the commander's click to VALID, against bare signatures; and how many a second can
 * be preserved (LTA) as well, when one batch follows the other.
 */
public final class PermitsBench {
    private static final int PASSES = 200;
    private static final int SINGLES = 20;

    /** Batches before the one that counts: until then the server's compiler takes a core for itself. */
    private static final int WARM_UPS = 3;

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private PermitsBench() {}

    public static void main(String[] words) {
        Bench.run(words, PermitsBench::measure);
    }

    private static Figures measure(BenchPortal portal) throws Exception {
        Bench.say("warming up with " + WARM_UPS + " batches");
        var database = BenchDatabase.of(portal.data(), System.getenv());
        long began = System.nanoTime();
        for (int batch = 0; batch < WARM_UPS; batch++) {
            issue(BenchCall.confirmed(portal.people(), PASSES, batch));
        }
        awaitPreserved(database);
        double preserved = WARM_UPS * PASSES * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - began);
        var call = BenchCall.confirmed(portal.people(), PASSES, WARM_UPS);
        Bench.say(PASSES + " passes");
        var times = issue(call);
        var number = call.permits().get(0).path("number").asText();
        var paper = SigningFloor.unsigned(portal.people().agent().download("permits/" + number));
        Bench.say(SINGLES + " passes one by one");
        var singles = new long[SINGLES];
        for (int at = 0; at < SINGLES; at++) {
            singles[at] = issue(BenchCall.confirmed(portal.people(), 1, WARM_UPS + 1 + at))[0];
        }
        Bench.say("floor");
        double floor = floor(paper);
        double perSecond = PASSES / (Figures.percentile(times, 1) / 1_000);
        return new Figures()
                .put("per_s", perSecond)
                .put("preserved_per_s", preserved)
                .put("one_p95_ms", Figures.percentile(singles, 0.95))
                .put("p95_ms", Figures.percentile(times, 0.95))
                .put("floor_per_s", floor)
                .put("ratio", perSecond / floor);
    }

    /** Until nothing is to be preserved today. */
    private static void awaitPreserved(BenchDatabase database) throws SQLException {
        try (var connection = database.connect();
                var due = connection.prepareStatement(
                        "select count(*) from paper_preservation where dueat < now() + interval '1 hour'")) {
            Waiting.until("the papers to be preserved", LIMIT, () -> none(due));
        }
    }

    private static Optional<Boolean> none(PreparedStatement due) {
        try (var rows = due.executeQuery()) {
            return rows.next() && rows.getLong(1) == 0 ? Optional.of(true) : Optional.empty();
        } catch (SQLException broken) {
            throw new Failed("The portal's database can't be asked.", broken);
        }
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
            var signing = new SigningFloor(keys.folder());
            signing.perSecond(paper, PASSES);
            return signing.perSecond(paper, PASSES);
        }
    }
}
