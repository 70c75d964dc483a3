package eborder.e2e.bench;

import eborder.e2e.api.Failed;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/** Guards who scan at once, each on a connection of their own and with passes of their own, so that every verdict is green. */
final class GateLoad {
    private final URI target;
    private final String token;
    private final List<GatePass> passes;

    /** @param target where gate questions are posted to */
    GateLoad(URI target, String token, List<GatePass> passes) {
        this.target = target;
        this.token = token;
        this.passes = passes;
    }

    /**
     * As many checks as the portal can do.
     *
     * @return how long each took, in nanoseconds
     */
    long[] flatOut(int guards, int seconds) throws IOException {
        return run(guards, seconds, 0);
    }

    /**
     * So many checks a second, evenly. What starts late because the one before took long counts from when it should have
     * started.
     *
     * @return how long each took, in nanoseconds
     */
    long[] paced(int guards, int seconds, int perSecond) throws IOException {
        return run(guards, seconds, TimeUnit.SECONDS.toNanos(1) * guards / perSecond);
    }

    /** Requests a second that ask nothing of the gate: HTTP, the sign-in and the dispatch to a resource alone. */
    static double empty(URI target, String token, int guards, int seconds) {
        var tasks = new ArrayList<Callable<long[]>>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (int guard = 0; guard < guards; guard++) {
            tasks.add(() -> askUntil(target, token, end));
        }
        return (double) all(tasks).length / seconds;
    }

    private static long[] askUntil(URI target, String token, long end) throws IOException {
        var times = LongStream.builder();
        try (var connection = new KeepAlive(target, token)) {
            for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
                connection.get();
                times.add(System.nanoTime() - start);
            }
        }
        return times.build().toArray();
    }

    private long[] run(int guards, int seconds, long nanosBetween) {
        var tasks = new ArrayList<Callable<long[]>>();
        long begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        for (int guard = 0; guard < guards; guard++) {
            int own = guard;
            var hers = passes.subList(passes.size() * own / guards, passes.size() * (own + 1) / guards);
            tasks.add(() -> scan(hers, begin + nanosBetween * own / guards, end, nanosBetween));
        }
        return all(tasks);
    }

    private static long[] all(List<Callable<long[]>> tasks) {
        var times = LongStream.builder();
        Together.run(tasks).forEach(done -> Arrays.stream(done).forEach(times));
        return times.build().toArray();
    }

    private long[] scan(List<GatePass> passes, long begin, long end, long nanosBetween) throws IOException {
        var times = LongStream.builder();
        try (var connection = new KeepAlive(target, token)) {
            int at = 0;
            for (long due = begin; System.nanoTime() < end; due += nanosBetween) {
                waitUntil(due);
                long start = nanosBetween == 0 ? System.nanoTime() : due;
                var answer = connection.post(passes.get(at++ % passes.size()).question());
                times.add(System.nanoTime() - start);
                if (!answer.startsWith("{\"verdict\":\"GREEN\"")) {
                    throw new Failed("A pass that should be green is not: " + answer);
                }
            }
        }
        return times.build().toArray();
    }

    private static void waitUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
