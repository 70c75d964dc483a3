package eborder.e2e.bench;

import eborder.signature.SigningKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** {@code ./eborder bench gate}: online gate checks, at fifty a second and flat out, against the same work in a plain loop. */
public final class GateBench {
    /** Until then the server's compiler takes a core for itself. */
    private static final int WARM_UP_SECONDS = 60;

    private static final int FLOOR_WARM_UP_SECONDS = 5;
    private static final int SECONDS = 20;
    private static final int GUARDS = 4;
    private static final int PER_SECOND = 50;

    private GateBench() {}

    public static void main(String[] words) {
        Bench.run(words, GateBench::measure);
    }

    private static Figures measure(BenchPortal portal) throws IOException, SQLException {
        var data = portal.data();
        Bench.say("making passes");
        var passes = GatePasses.make(portal.people());
        Bench.say("warming up with " + passes.size() + " passes");
        var load = new GateLoad(portal.gateChecks(), portal.people().guard().token(), passes);
        load.flatOut(GUARDS, WARM_UP_SECONDS);
        Bench.say(PER_SECOND + " checks a second");
        var paced = load.paced(GUARDS, SECONDS, PER_SECOND);
        Bench.say("flat out");
        double perSecond = load.flatOut(GUARDS, SECONDS).length / (double) SECONDS;
        Bench.say("floor");
        double floor = floor(data, passes).perSecond(FLOOR_WARM_UP_SECONDS, SECONDS);
        return new Figures()
                .put("per_s", perSecond)
                .put("p50_ms", Figures.percentile(paced, 0.50))
                .put("p95_ms", Figures.percentile(paced, 0.95))
                .put("p99_ms", Figures.percentile(paced, 0.99))
                .put("floor_per_s", floor)
                .put("ratio", perSecond / floor);
    }

    private static GateFloor floor(Path data, List<GatePass> passes) throws IOException {
        var keys = new SigningKeys(
                setting -> setting.equals("eborder.data.dir") ? Optional.of(data.toString()) : Optional.empty(),
                Clock.systemUTC());
        return new GateFloor(
                BenchDatabase.of(data, System.getenv()), keys.seal().certificate(), passes);
    }
}
