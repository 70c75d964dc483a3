package eborder.singlewindow.rest;

import eborder.party.Actor;
import eborder.permit.PermitDesk;
import eborder.permit.PermitRow;
import eborder.review.ConfirmationDesk;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** What a dossier brought forth, for its filer and for the officers of its unit. */
@Path("dossiers")
@RequestScoped
@RolesAllowed({Roles.FILER, Roles.PROC_OFFICER, Roles.TEAM_LEAD, Roles.COMMANDER})
public class PapersOfDossier {
    private final Provider<Actor> actor;
    private final PermitDesk permits;
    private final ConfirmationDesk confirmations;

    @Inject
    PapersOfDossier(Provider<Actor> actor, PermitDesk permits, ConfirmationDesk confirmations) {
        this.actor = actor;
        this.permits = permits;
        this.confirmations = confirmations;
    }

    @GET
    @Path("{id}/permits")
    @Produces(MediaType.APPLICATION_JSON)
    public List<PermitRow> permits(@PathParam("id") UUID id) {
        return permits.ofDossier(actor.get(), id);
    }

    /** Form 06, signed; 404 until it is. */
    @GET
    @Path("{id}/confirmation")
    @Produces("application/pdf")
    public byte[] confirmation(@PathParam("id") UUID id) {
        return confirmations.download(actor.get(), id);
    }
}
