package eborder.singlewindow.rest;

import eborder.gate.GateChecks;
import eborder.gate.GateDesk;
import eborder.gate.GateEventRow;
import eborder.gate.GateQuestion;
import eborder.party.Actor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The gate for devices: a question in, a verdict out. Asking again with the same event id gives the same verdict. */
@Path("gate/checks")
@ApplicationScoped
@RolesAllowed(Roles.GATE_OFFICER)
@Produces(MediaType.APPLICATION_JSON)
public class Gate {
    private final Provider<Actor> actor;
    private final GateDesk desk;
    private final GateChecks checks;

    @Inject
    Gate(Provider<Actor> actor, GateDesk desk, GateChecks checks) {
        this.actor = actor;
        this.desk = desk;
        this.checks = checks;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Verdict check(GateQuestion question) {
        return Verdict.of(desk.check(actor.get(), question));
    }

    /** The unit's last fifty checks, newest first. */
    @GET
    public List<GateEventRow> newest() {
        return checks.newest(actor.get());
    }
}
