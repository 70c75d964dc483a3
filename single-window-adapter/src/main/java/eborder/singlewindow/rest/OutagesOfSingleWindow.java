package eborder.singlewindow.rest;

import eborder.exchange.outage.OutageRow;
import eborder.filing.outage.OutageDesk;
import eborder.filing.outage.OutageNow;
import eborder.filing.outage.OutagePicture;
import eborder.filing.outage.OutageReport;
import eborder.filing.outage.OutageReports;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A supervisor declares that the single window is down, or up again. */
@Path("outages")
@ApplicationScoped
@RolesAllowed({Roles.HQ_SUPERVISOR, Roles.SYS_ADMIN})
@Produces(MediaType.APPLICATION_JSON)
public class OutagesOfSingleWindow {
    private final Provider<Actor> actor;
    private final OutageDesk desk;
    private final OutageNow now;
    private final OutageReports reports;

    @Inject
    OutagesOfSingleWindow(Provider<Actor> actor, OutageDesk desk, OutageNow now, OutageReports reports) {
        this.actor = actor;
        this.desk = desk;
        this.now = now;
        this.reports = reports;
    }

    /** @param drill left out for a real outage; {@code since} left out for now */
    record Wanted(String reason, boolean drill, Instant since) {}

    @GET
    public OutagePicture picture() {
        return desk.picture(actor.get());
    }

    /** How long it lasted, what was filed meanwhile, and what of it the single window knows by now. */
    @GET
    @Path("{id}")
    public OutageReport report(@PathParam("id") UUID id) {
        return reports.report(actor.get(), id);
    }

    /** 201 with what was declared. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response declare(Wanted wanted) {
        if (wanted == null) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "reason"));
        }
        var declared = desk.declare(actor.get(), wanted.reason(), wanted.drill(), wanted.since());
        now.forget();
        return Response.status(Response.Status.CREATED).entity(declared).build();
    }

    /** 404 if none lasts. */
    @POST
    @Path("end")
    public OutageRow end() {
        var ended = desk.end(actor.get());
        now.forget();
        return ended;
    }
}
