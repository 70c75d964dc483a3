package eborder.singlewindow.rest;

import eborder.filing.Applying;
import eborder.party.Actor;
import eborder.party.ClientScope;
import eborder.procedure.Movement;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;

/** What is asked of a border unit without announcing a ship. */
@Path("applications")
@ApplicationScoped
@RolesAllowed(Roles.FILER)
@Produces(MediaType.APPLICATION_JSON)
@ForClients(ClientScope.FILE)
public class ApplicationsOfFiler {
    private final Provider<Actor> actor;
    private final Applying applying;

    @Inject
    ApplicationsOfFiler(Provider<Actor> actor, Applying applying) {
        this.actor = actor;
        this.applying = applying;
    }

    /** @param movement null where the procedure knows only one; {@code unit} code of the border unit */
    record NewApplication(String procedure, Movement movement, String unit) {}

    /** 201 with the id of the dossier, filled in as far as the company is known. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(NewApplication wanted) {
        if (wanted.unit() == null) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "unit"));
        }
        var dossier = applying.begin(actor.get(), wanted.procedure(), wanted.movement(), wanted.unit());
        return Response.created(URI.create("dossiers/" + dossier))
                .entity(new PortCallsOfFiler.Opened(dossier))
                .build();
    }
}
