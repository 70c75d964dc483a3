package eborder.e2e.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * {@code ./eborder bench exchange}: declarations of the single window with 25 crew each until they are filed and acknowledged, against parsing and
 * mapping alone; then how fast 5,000 notices that wait are sent, and the heap meanwhile.
 */
public final class ExchangeBench {
    private static final int CREW = 25;
    private static final int CONNECTIONS = 4;
    private static final int WARM_UP_SECONDS = 60;
    private static final int ROUNDS = 3;
    private static final int ROUND_SECONDS = 10;
    private static final int FLOOR_WARM_UP_SECONDS = 5;
    private static final int NOTICES = 5_000;

    private ExchangeBench() {}

    public static void main(String[] words) {
        Bench.run(words, ExchangeBench::measure);
    }

    private static Figures measure(BenchPortal portal) throws IOException, SQLException {
        var entry = new DeclaredEntry(CREW);
        var load = new ExchangeLoad(portal.singleWindow(), entry);
        var floor = new ExchangeFloor(entry.soap("FLOOR"), CREW);
        Bench.say("warming up");
        load.flatOut(CONNECTIONS, WARM_UP_SECONDS);
        floor.perSecond(FLOOR_WARM_UP_SECONDS);
        Bench.say("declarations and floor in turns");
        var times = new long[ROUNDS][];
        double floorPerSecond = 0;
        for (int round = 0; round < ROUNDS; round++) {
            times[round] = load.flatOut(CONNECTIONS, ROUND_SECONDS);
            floorPerSecond += floor.perSecond(ROUND_SECONDS) / ROUNDS;
        }
        var all = Arrays.stream(times).flatMapToLong(Arrays::stream).toArray();
        double perSecond = all.length / (double) (ROUNDS * ROUND_SECONDS);
        var figures = new Figures()
                .put("inbound_per_s", perSecond)
                .put("ack_p50_ms", Figures.percentile(all, 0.50))
                .put("ack_p95_ms", Figures.percentile(all, 0.95))
                .put("floor_per_s", floorPerSecond)
                .put("ratio", perSecond / floorPerSecond);
        return drain(portal, figures);
    }

    private static Figures drain(BenchPortal portal, Figures figures) throws IOException, SQLException {
        var backlog = new Backlog(BenchDatabase.of(portal.data(), System.getenv()));
        backlog.awaitSent();
        Bench.say(NOTICES + " notices wait");
        try (var heap = portal.heap()) {
            long before = heap.settled();
            backlog.add(NOTICES);
            long highest = heap.highestDuring(backlog::awaitSent);
            return figures.put("drain_per_s", backlog.perSecond(NOTICES))
                    .put("drain_heap_mb", PortalHeap.megabytes(highest - before))
                    .put("kept_mb", PortalHeap.megabytes(heap.settled() - before));
        }
    }
}
