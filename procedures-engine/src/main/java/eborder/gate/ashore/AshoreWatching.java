package eborder.gate.ashore;

import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.UUID;

/** Looks often enough that nobody waits for an alert, each ship in its own transaction. */
@Relay
public class AshoreWatching implements Ticking {
    private static final System.Logger LOG = System.getLogger(AshoreWatching.class.getName());

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
        return Duration.ofSeconds(10);
    }

    @Override
    public void tick() {
        watch.calls().forEach(this::look);
    }

    /** What is wrong with one ship must not leave the people of the others unwatched. */
    private void look(UUID call) {
        try {
            watch.look(call);
        } catch (RuntimeException broken) {
            LOG.log(Level.ERROR, "Nobody looks after who is ashore from the ship of call " + call, broken);
        }
    }
}
