package eborder.e2e.bench;

import eborder.e2e.api.Failed;
import eborder.e2e.api.People;
import eborder.e2e.api.ShipCall;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** {@code ./eborder bench import}: a crew list of 5,000 rows from upload to findings, against the bare spreadsheet library. */
public final class ImportBench {
    private static final int ROWS = 5_000;
    private static final int WARM_UP_ROWS = 25;
    private static final int RUNS = 3;

    private ImportBench() {}

    public static void main(String[] words) {
        Bench.run(words, ImportBench::measure);
    }

    private static Figures measure(BenchPortal portal) throws IOException {
        var people = portal.people();
        importList(people, CrewFile.of(WARM_UP_ROWS, 0), WARM_UP_ROWS);
        var file = CrewFile.of(ROWS, 1);
        Bench.say(ROWS + " rows in " + file.length / 1_024 + " kB, " + RUNS + " times");
        var seconds = new double[RUNS];
        var growth = new double[RUNS];
        try (var heap = portal.heap()) {
            for (int run = 0; run < RUNS; run++) {
                long before = heap.settled();
                long begin = System.nanoTime();
                long highest = heap.highestDuring(() -> importList(people, file, ROWS));
                seconds[run] = (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
                growth[run] = PortalHeap.megabytes(highest - before);
                Bench.say("%.2f s, %.0f MB".formatted(seconds[run], growth[run]));
            }
        }
        double floor = floor(file);
        return new Figures()
                .put("rows", ROWS)
                .put("seconds", median(seconds))
                .put("heap_mb", Arrays.stream(growth).max().orElseThrow())
                .put("floor_seconds", floor)
                .put("ratio", floor / median(seconds));
    }

    /** From the upload until the filer has every finding. */
    private static void importList(People people, byte[] file, int rows) {
        var call = ShipCall.open(people, "9074729", "EVER GOLDEN");
        var taken = call.upload(file);
        if (taken.path("rows").asInt() != rows) {
            throw new Failed(
                    "The portal took " + taken.path("rows") + " of " + rows + " rows: " + taken.path("problems"));
        }
        if (call.findings().isEmpty()) {
            throw new Failed("The portal finds nothing wrong with an empty general declaration.");
        }
    }

    private static double floor(byte[] file) throws IOException {
        var seconds = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            seconds[run] = ReadingFloor.read(file, ROWS) / (double) TimeUnit.SECONDS.toNanos(1);
        }
        return median(seconds);
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
