package eborder.portcall;

import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Keeps what other agencies tell of ships' calls, whether or not the call is known here already. */
@UseCase
public class CallEventDesk {
    private final CallEvents events;
    private final Clock clock;

    @Inject
    CallEventDesk(CallEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void keep(CallEvent event) {
        events.add(event, clock.instant());
    }
}
