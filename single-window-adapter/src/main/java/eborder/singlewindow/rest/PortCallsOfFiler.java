package eborder.singlewindow.rest;

import eborder.filing.OpeningCalls;
import eborder.filing.OpeningOutcome;
import eborder.party.Actor;
import eborder.party.ClientScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** The agent announces ships. */
@Path("port-calls")
@ApplicationScoped
@RolesAllowed(Roles.FILER)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ForClients(ClientScope.FILE)
public class PortCallsOfFiler {
    private final Provider<Actor> actor;
    private final OpeningCalls calls;

    @Inject
    PortCallsOfFiler(Provider<Actor> actor, OpeningCalls calls) {
        this.actor = actor;
        this.calls = calls;
    }

    /** @param dossier the id of the dossier that was opened */
    record Opened(UUID dossier) {}

    @POST
    public Response open(NewPortCall announced) {
        var dossier = calls.open(actor.get(), announced.announcement());
        return Response.created(URI.create("dossiers/" + dossier))
                .entity(new Opened(dossier))
                .build();
    }

    /** Under an id that the sender chose: the same once more gives the same dossier, something else is a conflict. */
    @PUT
    @Path("{own}")
    public Response open(@PathParam("own") String own, NamedPortCall said) {
        var outcome = calls.open(actor.get(), own, said.procedureCode(), said.answers());
        if (outcome instanceof OpeningOutcome.Stopped stopped) {
            return Problems.answer(NamedPortCall.stopped(stopped));
        }
        var dossier = ((OpeningOutcome.Opened) outcome).dossier();
        return Response.ok(new Opened(dossier))
                .header(HttpHeaders.CONTENT_LOCATION, "dossiers/" + dossier)
                .build();
    }
}
