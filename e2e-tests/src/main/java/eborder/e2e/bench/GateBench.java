package eborder.e2e.bench;

import eborder.signature.SigningKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * {@code ./eborder bench gate}: online gate checks, at a hundred a second and flat out, against the same work in a plain loop, by one thread as
 * the specification measures its floors (gate.md, section 5) and by one for each core; and what is left of that loop's figure when each
 * of its turns also has to be a request (decision 45).
 */
public final class GateBench {
    private static final int WARM_UP_SECONDS = 20;

    /** By then the server's compiler is done with what every check goes through; it counts calls, not seconds. */
    private static final int WARM_UP_CHECKS = 100_000;

    /** Ten minutes, for a machine that has others to serve. */
    private static final int MOST_WARM_UPS = 30;

    private static final int FLOOR_WARM_UP_SECONDS = 5;
    private static final int PACED_SECONDS = 20;

    /** Load and floor take turns, because the machine itself is faster in one minute than in the next. */
    private static final int ROUNDS = 5;

    private static final int EMPTY_WARM_UP_SECONDS = 10;

    private static final int ROUND_SECONDS = 5;

    /** Lanes that scan at once: a shift changes at four gates. */
    private static final int GUARDS = 16;

    private static final int PER_SECOND = 100;
    private static final int CORES = 2;

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
        warmUp(load);
        Bench.say(PER_SECOND + " checks a second");
        var paced = load.paced(GUARDS, PACED_SECONDS, PER_SECOND);
        Bench.say("flat out and floor in turns");
        double[] perSecond = new double[ROUNDS];
        double[] floorPerSecond = new double[ROUNDS];
        double[] bothCoresPerSecond = new double[ROUNDS];
        double[] emptyPerSecond = new double[ROUNDS];
        var token = portal.people().guard().token();
        GateLoad.empty(portal.leastAnswer(), token, GUARDS, EMPTY_WARM_UP_SECONDS);
        try (var floor = floor(data, passes)) {
            floor.perSecond(CORES, FLOOR_WARM_UP_SECONDS);
            for (int round = 0; round < ROUNDS; round++) {
                perSecond[round] = load.flatOut(GUARDS, ROUND_SECONDS).length / (double) ROUND_SECONDS;
                floorPerSecond[round] = floor.perSecond(1, ROUND_SECONDS);
                bothCoresPerSecond[round] = floor.perSecond(CORES, ROUND_SECONDS);
                emptyPerSecond[round] = GateLoad.empty(portal.leastAnswer(), token, GUARDS, ROUND_SECONDS);
            }
        }
        double mean = mean(perSecond);
        double floorMean = mean(floorPerSecond);
        double bothCoresMean = mean(bothCoresPerSecond);
        double emptyMean = mean(emptyPerSecond);
        // the same two cores do one after the other: the request and the floor's work
        double reachable = 1 / (1 / emptyMean + 1 / bothCoresMean);
        return new Figures()
                .put("per_s", mean)
                .put("p50_ms", Figures.percentile(paced, 0.50))
                .put("p95_ms", Figures.percentile(paced, 0.95))
                .put("p99_ms", Figures.percentile(paced, 0.99))
                .put("floor_per_s", floorMean)
                .put("ratio", mean / floorMean)
                .put("both_cores_floor_per_s", bothCoresMean)
                .put("both_cores_ratio", mean / bothCoresMean)
                .put("empty_per_s", emptyMean)
                .put("reachable_per_s", reachable)
                .put("of_reachable", mean / reachable);
    }

    /** A portal runs for weeks, its compiler for minutes: measured too early, it is the compiler that is measured. */
    private static void warmUp(GateLoad load) throws IOException {
        int made = 0;
        for (int round = 1; made < WARM_UP_CHECKS && round <= MOST_WARM_UPS; round++) {
            int now = load.flatOut(GUARDS, WARM_UP_SECONDS).length;
            made += now;
            Bench.say("round " + round + ": " + now / WARM_UP_SECONDS + " checks a second");
        }
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static GateFloor floor(Path data, List<GatePass> passes) throws IOException, SQLException {
        var keys = new SigningKeys(
                setting -> setting.equals("eborder.data.dir") ? Optional.of(data.toString()) : Optional.empty(),
                Clock.systemUTC());
        return new GateFloor(
                BenchDatabase.of(data, System.getenv()), keys.seal().certificate(), passes);
    }
}
