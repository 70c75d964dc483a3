package eborder.singlewindow.rest;

import eborder.filing.Departures;
import eborder.party.Actor;
import eborder.party.ClientScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** The way out of a port: begun from the arrival's dossier, ended by the report that the ship has left. */
@Path("dossiers")
@ApplicationScoped
@RolesAllowed(Roles.FILER)
@Produces(MediaType.APPLICATION_JSON)
@ForClients(ClientScope.FILE)
public class DeparturesOfFiler {
    private final Provider<Actor> actor;
    private final Departures departures;

    @Inject
    DeparturesOfFiler(Provider<Actor> actor, Departures departures) {
        this.actor = actor;
        this.departures = departures;
    }

    /** 201 with the id of the departure's dossier. Asking twice gives the same answer. */
    @POST
    @Path("{id}/departure")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(@PathParam("id") UUID arrival, NewDeparture wanted) {
        var departure = wanted.required();
        var dossier = departures.begin(actor.get(), arrival, departure.procedure(), departure.etd());
        return Response.created(URI.create("dossiers/" + dossier))
                .entity(new PortCallsOfFiler.Opened(dossier))
                .build();
    }

    /** The ship has left under this departure dossier. */
    @POST
    @Path("{id}/leaving")
    public void left(@PathParam("id") UUID departure) {
        departures.left(actor.get(), departure);
    }
}
