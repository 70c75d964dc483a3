package eborder.singlewindow.rest;

import eborder.gate.ashore.Board;
import eborder.gate.ashore.WhoIsAshore;
import eborder.party.Actor;
import eborder.party.ClientScope;
import eborder.shared.Fingerprint;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Who is on board, ashore and in the port: the officer's unit, the country in numbers for headquarters, the ships of the filer. */
@Path("ashore")
@ApplicationScoped
@ForClients(ClientScope.READ)
public class Ashore {
    private final Provider<Actor> actor;
    private final WhoIsAshore whoIsAshore;

    @Inject
    Ashore(Provider<Actor> actor, WhoIsAshore whoIsAshore) {
        this.actor = actor;
        this.whoIsAshore = whoIsAshore;
    }

    /** With a tag: whoever sends it back is told nothing as long as nothing has changed. */
    @GET
    @RolesAllowed({
        Roles.FILER,
        Roles.PROC_OFFICER,
        Roles.TEAM_LEAD,
        Roles.COMMANDER,
        Roles.GATE_OFFICER,
        Roles.HQ_SUPERVISOR
    })
    @Produces(MediaType.APPLICATION_JSON)
    public Response board(@Context Request request) {
        Board board = whoIsAshore.board(actor.get());
        var tag = new EntityTag(Fingerprint.of(board.toString()).hex().substring(0, 32));
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(board).tag(tag))
                .build();
    }
}
