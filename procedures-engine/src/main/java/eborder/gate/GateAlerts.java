package eborder.gate;

import eborder.party.Actor;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Whom the duty officer has to look at at the gates of the unit. Guards and filers don't see it. */
@UseCase
public class GateAlerts {
    private static final Duration SHOWN = Duration.ofDays(7);
    private static final int MOST = 50;

    private final GateEvents events;
    private final Clock clock;

    @Inject
    GateAlerts(GateEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Newest first. @throws eborder.shared.Problem NOT_ALLOWED unless an officer of a unit asks */
    public List<GateAlert> newest(Actor actor) {
        return events.alerts(actor.reviewingUnit(), clock.instant().minus(SHOWN), MOST);
    }
}
