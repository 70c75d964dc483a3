package eborder.e2e.support;

import eborder.e2e.api.Failed;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** Begins all deeds together. @return what came of each, in their order */
    @SafeVarargs
    @SuppressWarnings("varargs") // the list only hands them on
    public static <T> List<T> all(Callable<T>... deeds) {
        return all(List.of(deeds));
    }

    public static <T> List<T> all(List<Callable<T>> deeds) {
        var start = new CyclicBarrier(deeds.size());
        var threads = Executors.newFixedThreadPool(deeds.size());
        try {
            var running = new ArrayList<Future<T>>();
            for (var deed : deeds) {
                running.add(threads.submit(() -> {
                    start.await();
                    return deed.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var each : running) {
                results.add(each.get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw new Failed("One of several at once failed: " + failed.getCause(), failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failed("Interrupted", interrupted);
        } finally {
            threads.shutdownNow();
        }
    }
}
