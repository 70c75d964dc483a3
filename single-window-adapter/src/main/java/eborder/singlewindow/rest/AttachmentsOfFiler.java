package eborder.singlewindow.rest;

import eborder.filing.Attaching;
import eborder.filing.NamedFile;
import eborder.party.Actor;
import eborder.party.ClientScope;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;

/** The papers that come with a dossier. */
@Path("dossiers")
@ApplicationScoped
@RolesAllowed(Roles.FILER)
@Produces(MediaType.APPLICATION_JSON)
@ForClients(ClientScope.FILE)
public class AttachmentsOfFiler {
    private static final int LONGEST_NAME = 200;

    private final Provider<Actor> actor;
    private final Attaching attaching;

    @Inject
    AttachmentsOfFiler(Provider<Actor> actor, Attaching attaching) {
        this.actor = actor;
        this.attaching = attaching;
    }

    /**
     * Keeps a paper, PDF, JPEG or PNG of at most 5 MB, in the place of an earlier one.
     *
     * @param kind of the procedure's attachments; {@code row} of the person it belongs to, from 0
     */
    @POST
    @Path("{id}/attachments/{kind}")
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
