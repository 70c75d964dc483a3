package eborder.singlewindow.rest;

import eborder.party.Actor;
import eborder.party.NewStandIn;
import eborder.party.Role;
import eborder.party.StandIn;
import eborder.party.StandInDesk;
import eborder.party.StandInRow;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who stands in for whom in the unit. */
@Path("stand-ins")
@ApplicationScoped
@RolesAllowed(Roles.COMMANDER)
@Produces(MediaType.APPLICATION_JSON)
public class StandInsOfUnit {
    private final Provider<Actor> actor;
    private final StandInDesk desk;

    @Inject
    StandInsOfUnit(Provider<Actor> actor, StandInDesk desk) {
        this.actor = actor;
        this.desk = desk;
    }

    /** As {@link NewStandIn}, whose constructor refuses what is wrong. */
    record Wanted(String username, Role role, StandIn.Form form, String title, LocalDate firstDay, LocalDate lastDay) {}

    record Appointed(UUID id) {}

    @GET
    public List<StandInRow> list() {
        return desk.list(actor.get());
    }

    /** 201 with its id. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response appoint(Wanted wanted) {
        var standIn = new NewStandIn(
                wanted.username(), wanted.role(), wanted.form(), wanted.title(), wanted.firstDay(), wanted.lastDay());
        return Response.status(Response.Status.CREATED)
                .entity(new Appointed(desk.appoint(actor.get(), standIn)))
                .build();
    }

    @POST
    @Path("{id}/end")
    public void end(@PathParam("id") UUID id) {
        desk.end(actor.get(), id);
    }
}
