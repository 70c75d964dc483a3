package eborder.e2e.bench;

import eborder.e2e.api.Failed;
import eborder.e2e.support.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;

/** Asks the portal for one thing again and again, from the request to the last byte of the answer. */
final class Stopwatch {
    private static final int WARM_UPS = 5;
    private static final int ROUNDS = 20;
    private static final double KILOBYTE = 1024;

    private final BenchPortal portal;

    Stopwatch(BenchPortal portal) {
        this.portal = portal;
    }

    /**
     * What a thing takes.
     *
     * @param nanos of each round; {@code processor} milliseconds of the portal's processors per round
     * @param bytes of the answer unpacked; {@code wire} as they were sent
     */
    record Taken(long[] nanos, double processor, int bytes, int wire) {
        double median() {
            return Figures.percentile(nanos, 0.5);
        }

        /** Puts its figures beside those of a floor: the same thing of a small ship. */
        void put(Figures figures, String name, Taken floor) {
            figures.put(name + "_ms", median())
                    .put(name + "_p95_ms", Figures.percentile(nanos, 0.95))
                    .put(name + "_cpu_ms", processor)
                    .put(name + "_kb", bytes / KILOBYTE)
                    .put(name + "_wire_kb", wire / KILOBYTE)
                    .put(name + "_floor_ms", floor.median())
                    .put(name + "_ratio", floor.median() / median());
        }
    }

    Taken take(Supplier<Answer> ask) {
        Answer last = null;
        for (int round = 0; round < WARM_UPS; round++) {
            last = ask.get();
        }
        unpacked(last);
        var nanos = new long[ROUNDS];
        var before = portal.processorTime();
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            last = ask.get();
            nanos[round] = System.nanoTime() - begin;
        }
        double processor = portal.processorTime().minus(before).toMillis() / (double) ROUNDS;
        return new Taken(nanos, processor, unpacked(last), last.body().length);
    }

    private static int unpacked(Answer answer) {
        if (answer.status() != 200) {
            throw new Failed(answer + ": " + answer.text());
        }
        if (!answer.header("Content-Encoding").equals("gzip")) {
            return answer.body().length;
        }
        try (var bytes = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return bytes.readAllBytes().length;
        } catch (IOException broken) {
            throw new Failed("The answer to " + answer + " can't be unpacked", broken);
        }
    }

    /** Milliseconds of one deed. */
    static double once(Runnable deed) {
        long begin = System.nanoTime();
        deed.run();
        return (System.nanoTime() - begin) / Figures.NANOS_PER_MILLI;
    }
}
