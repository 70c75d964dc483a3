package eborder.review;

import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks once a minute for dossiers whose time has gone by, each in its own transaction. */
@Relay
public class Lapsing implements Ticking {
    private static final int BATCH = 100;

    private final Lapses lapses;

    @Inject
    Lapsing(Lapses lapses) {
        this.lapses = lapses;
    }

    @Override
    public String name() {
        return "lapsing";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void tick() {
        lapses.due(BATCH).forEach(lapses::lapse);
    }
}
