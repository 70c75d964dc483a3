package eborder.singlewindow.rest;

import eborder.filing.outage.OutageNow;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;

/** Whether the single window was declared down: anybody may know (domain.md 4.6). */
@Path("single-window-state")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SingleWindowState {
    private final OutageNow now;

    @Inject
    SingleWindowState(OutageNow now) {
        this.now = now;
    }

    /** @param down whether direct filing is open because of it; {@code drill} whether that is only rehearsed; {@code since} null if neither */
    record State(boolean down, boolean drill, Instant since) {}

    @GET
    @PermitAll
    public State state() {
        return now.current()
                .map(outage -> new State(!outage.drill(), outage.drill(), outage.since()))
                .orElse(new State(false, false, null));
    }
}
