package eborder.web.server;

import eborder.shared.Ticking;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Winds up everything that ticks. Every node ticks; a claim in the database decides who does the work.
 *
 * <p>Nothing ticks before the server has finished deploying: at its end it closes the archives that classes are loaded
 * from, and a class that is loaded at that moment by another thread is broken as long as the server lives.
 */
@ApplicationScoped
class Clockwork {
    private static final System.Logger LOG = System.getLogger(Clockwork.class.getName());
    private static final long FIRST_TICK_MILLIS = 3_000;
    private static final long UNATTENDED_MILLIS = 60_000;

    private final Instance<Ticking> tickings;
    private final ManagedScheduledExecutorService timers;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Queue<Future<?>> started = new ConcurrentLinkedQueue<>();

    @Inject
    Clockwork(@Any Instance<Ticking> tickings, ManagedScheduledExecutorService timers) {
        this.tickings = tickings;
        this.timers = timers;
    }

    /** Begins by itself if nobody asks for anything. */
    void windUp() {
        started.add(timers.schedule(this::begin, UNATTENDED_MILLIS, TimeUnit.MILLISECONDS));
    }

    /** Somebody is served, so the server is ready. Only the first call counts. */
    void begin() {
        if (begun.compareAndSet(false, true)) {
            tickings.forEach(ticking -> started.add(start(ticking)));
            LOG.log(Level.INFO, "The timers tick");
        }
    }

    void stop() {
        started.forEach(clock -> clock.cancel(false));
    }

    private ScheduledFuture<?> start(Ticking ticking) {
        return timers.scheduleWithFixedDelay(
                () -> tick(ticking), FIRST_TICK_MILLIS, ticking.every().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A fixed-delay task that throws is never run again, hence the wide catch. */
    private static void tick(Ticking ticking) {
        try {
            ticking.tick();
        } catch (Throwable broken) {
            LOG.log(Level.ERROR, "Tick failed: " + ticking.name(), broken);
        }
    }
}
