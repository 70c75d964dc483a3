package eborder.singlewindow.rest;

import eborder.filing.UploadAsked;
import eborder.filing.UploadCompleting;
import eborder.filing.UploadState;
import eborder.filing.Uploading;
import eborder.party.Actor;
import eborder.party.ClientScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Papers in parts, under an id that the sender chose. Every answer but that of giving up says what is still missing. */
@Path("dossiers/{id}/uploads/{upload}")
@ApplicationScoped
@RolesAllowed(Roles.FILER)
@Produces(MediaType.APPLICATION_JSON)
@ForClients(ClientScope.FILE)
public class UploadsOfFiler {
    private final Provider<Actor> actor;
    private final Uploading uploading;
    private final UploadCompleting completing;

    @Inject
    UploadsOfFiler(Provider<Actor> actor, Uploading uploading, UploadCompleting completing) {
        this.actor = actor;
        this.uploading = uploading;
        this.completing = completing;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public UploadState begin(@PathParam("id") UUID id, @PathParam("upload") UUID upload, UploadAsked asked) {
        return uploading.begin(actor.get(), id, upload, asked);
    }

    @GET
    @ForClients({ClientScope.READ, ClientScope.FILE})
    public UploadState state(@PathParam("id") UUID id, @PathParam("upload") UUID upload) {
        return uploading.state(actor.get(), id, upload);
    }

    /** @param offset of the part's first byte, from 0 */
    @PUT
    @Path("parts/{offset}")
    @Consumes(MediaType.WILDCARD)
    public UploadState part(
            @PathParam("id") UUID id,
            @PathParam("upload") UUID upload,
            @PathParam("offset") int offset,
            InputStream body)
            throws IOException {
        return uploading.part(actor.get(), id, upload, offset, Bounded.read(body, Uploading.PART_BYTES));
    }

    /** Checks the whole and puts it to the dossier, in the place of an earlier one. */
    @POST
    @Path("completion")
    public UploadState complete(@PathParam("id") UUID id, @PathParam("upload") UUID upload) {
        return completing.complete(actor.get(), id, upload);
    }

    @DELETE
    public void forget(@PathParam("id") UUID id, @PathParam("upload") UUID upload) {
        uploading.forget(actor.get(), id, upload);
    }
}
