package eborder.singlewindow.rest;

import eborder.dossier.signing.DeclarationSigning;
import eborder.dossier.signing.LocalSigning;
import eborder.dossier.signing.SignatureState;
import eborder.party.Actor;
import eborder.party.ClientScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Signatures on what was filed, made by a company's own software (docs/signing.md). */
@Path("dossiers")
@ApplicationScoped
@RolesAllowed(Roles.FILER)
@ForClients(ClientScope.FILE)
public class SignaturesOfFiler {
    /** The payload of five thousand persons, in base64, and the header. */
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final Provider<Actor> actor;
    private final DeclarationSigning declarations;
    private final LocalSigning signing;

    @Inject
    SignaturesOfFiler(Provider<Actor> actor, DeclarationSigning declarations, LocalSigning signing) {
        this.actor = actor;
        this.declarations = declarations;
        this.signing = signing;
    }

    /** The very bytes that are signed: canonical JSON of the newest version. */
    @GET
    @Path("{id}/signing-payload")
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] payload(@PathParam("id") UUID id) {
        return declarations.item(actor.get(), id).payload().bytes();
    }

    /** Keeps a compact JWS, with its payload or without; the same once more gives the same answer. */
    @PUT
    @Path("{id}/signature")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public SignatureState sign(@PathParam("id") UUID id, InputStream body) throws IOException {
        var jws = new String(Bounded.read(body, MOST_BYTES), StandardCharsets.US_ASCII).strip();
        return signing.sign(actor.get(), id, jws);
    }
}
