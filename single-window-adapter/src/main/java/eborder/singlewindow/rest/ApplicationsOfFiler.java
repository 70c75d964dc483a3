package eborder.singlewindow.rest;

import eborder.filing.Applying;
import eborder.filing.Attaching;
import eborder.filing.NamedFile;
import eborder.party.Actor;
import eborder.procedure.Movement;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** What is asked of a border unit without announcing a ship, and the papers that come with any dossier. */
@Path("")
@RequestScoped
@RolesAllowed(Roles.FILER)
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationsOfFiler {
    private static final int LONGEST_NAME = 200;

    private final Provider<Actor> actor;
    private final Applying applying;
    private final Attaching attaching;

    @Inject
    ApplicationsOfFiler(Provider<Actor> actor, Applying applying, Attaching attaching) {
        this.actor = actor;
        this.applying = applying;
        this.attaching = attaching;
    }

    /** @param movement null where the procedure knows only one; {@code unit} code of the border unit */
    record NewApplication(String procedure, Movement movement, String unit) {}

    /** 201 with the id of the dossier, filled in as far as the company is known. */
    @POST
    @Path("applications")
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

    /**
     * Keeps a paper, PDF, JPEG or PNG of at most 5 MB, in the place of an earlier one.
     *
     * @param kind of the procedure's attachments; {@code row} of the person it belongs to, from 0
     */
    @POST
    @Path("dossiers/{id}/attachments/{kind}")
    @Consumes(MediaType.WILDCARD)
    public void attach(
            @PathParam("id") UUID id,
            @PathParam("kind") String kind,
            @QueryParam("row") @DefaultValue("0") int row,
            @QueryParam("name") @DefaultValue("paper") String name,
            InputStream body)
            throws IOException {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "name"));
        }
        attaching.attach(actor.get(), id, kind, row, new NamedFile(name, Bounded.read(body, Attaching.MOST_BYTES)));
    }
}
