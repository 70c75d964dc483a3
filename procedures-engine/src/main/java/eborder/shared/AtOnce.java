package eborder.shared;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/** Does one deed several times at once, with threads of the server beside the calling one. */
@ApplicationScoped
public class AtOnce {
    /** Each waits for a partner, or for one of 24 connections to the database. */
    private static final int MOST = 32;

    private final ManagedExecutorService threads;

    @Inject
    AtOnce(ManagedExecutorService threads) {
        this.threads = threads;
    }

    /**
     * Returns when the deed has ended as often as it was asked for. What the server has no thread for is done by the calling one, so nobody
     * waits for a thread.
     *
     * @param times from 1, at most {@value #MOST}; more count as that
     * @throws RuntimeException what one of them threw, after all have ended
     */
    public void run(int times, Runnable deed) {
        var deeds = Stream.generate(() -> new FutureTask<Void>(deed, null))
                .limit(Math.min(times, MOST))
                .toList();
        deeds.stream().skip(1).forEach(threads::execute);
        // does nothing if another thread has begun it
        deeds.forEach(FutureTask::run);
        awaitEnd(deeds);
    }

    private static void awaitEnd(List<FutureTask<Void>> deeds) {
        RuntimeException failure = null;
        for (var one : deeds) {
            try {
                one.get();
            } catch (ExecutionException failed) {
                failure =
                        failed.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failed);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
