package eborder.launcher;

import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Starts one part of the portal again whenever it ends, until it is stopped for good. */
class Keeper {
    private static final int SECONDS_BETWEEN_STARTS = 1;

    private final String part;
    private final Supplier<CompletableFuture<?>> end;
    private final Runnable start;
    private final PrintStream screen;
    private final CountDownLatch released = new CountDownLatch(1);

    /**
     * @param part what people call it
     * @param end completes when the part that runs now has ended
     * @param start starts it
     * @param screen where a restart is told
     */
    Keeper(String part, Supplier<CompletableFuture<?>> end, Runnable start, PrintStream screen) {
        this.part = part;
        this.end = end;
        this.start = start;
        this.screen = screen;
    }

    void keep() {
        var thread = new Thread(this::watch, "keep " + part);
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            end.get().join();
            while (!released.await(SECONDS_BETWEEN_STARTS, TimeUnit.SECONDS)) {
                screen.println(part + " has ended by itself; it is started again.");
                restart();
                end.get().join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Under the same lock as {@link #stop}, so that nothing is started while the portal stops. */
    private synchronized void restart() {
        if (released.getCount() == 0) {
            return;
        }
        try {
            start.run();
        } catch (RuntimeException e) {
            screen.println(e.getMessage());
        }
    }

    /** Stops the part for good. */
    synchronized void stop(Runnable stop) {
        released.countDown();
        stop.run();
    }
}
