package eborder.web.server;

import eborder.shared.Ticking;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Winds up everything that ticks. Every node ticks; a claim in the database decides who does the work. */
@ApplicationScoped
class Clockwork {
    private static final System.Logger LOG = System.getLogger(Clockwork.class.getName());
    private static final long FIRST_TICK_MILLIS = 3_000;

    private final Instance<Ticking> tickings;
    private final ManagedScheduledExecutorService timers;

    @Inject
    Clockwork(@Any Instance<Ticking> tickings, ManagedScheduledExecutorService timers) {
        this.tickings = tickings;
        this.timers = timers;
    }

    /** @return what was started, to be stopped at the closing */
    List<ScheduledFuture<?>> start() {
        return tickings.stream().map(this::start).toList();
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
