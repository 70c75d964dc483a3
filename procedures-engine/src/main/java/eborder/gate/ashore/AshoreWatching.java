package eborder.gate.ashore;

import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks often enough that nobody waits for an alert, each ship in its own transaction. */
@Relay
public class AshoreWatching implements Ticking {
    private final AshoreWatch watch;

    @Inject
    AshoreWatching(AshoreWatch watch) {
        this.watch = watch;
    }

    @Override
    public String name() {
        return "ashore";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void tick() {
        watch.calls().forEach(watch::look);
    }
}
