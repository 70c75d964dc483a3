package eborder.singlewindow.rest;

import eborder.dossier.signing.DeclarationSigning;
import eborder.dossier.signing.SignatureState;
import eborder.party.Actor;
import eborder.party.ClientScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The filer's signature on a dossier, for the filer and for the officers of its unit. */
@Path("dossiers")
@ApplicationScoped
@RolesAllowed({Roles.FILER, Roles.PROC_OFFICER, Roles.TEAM_LEAD, Roles.COMMANDER})
@ForClients(ClientScope.READ)
public class SignatureOfDossier {
    private final Provider<Actor> actor;
    private final DeclarationSigning declarations;

    @Inject
    SignatureOfDossier(Provider<Actor> actor, DeclarationSigning declarations) {
        this.actor = actor;
        this.declarations = declarations;
    }

    /** Whether the newest version must be signed, and who signed it. */
    @GET
    @Path("{id}/signature")
    @Produces(MediaType.APPLICATION_JSON)
    public SignatureState state(@PathParam("id") UUID id) {
        return declarations.state(actor.get(), id);
    }

    /** The signature with what is signed, a compact JWS; 404 until it is there. */
    @GET
    @Path("{id}/signature.jws")
    @Produces("application/jose")
    public byte[] jws(@PathParam("id") UUID id) {
        return declarations.download(actor.get(), id);
    }
}
