package eborder.singlewindow.rest;

import eborder.filing.Filing;
import eborder.filing.SignedFiling;
import eborder.party.Actor;
import eborder.party.ClientScope;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;

/** Filing by a request whose body the company has signed (docs/signing.md). */
@Path("dossiers")
@ApplicationScoped
@RolesAllowed(Roles.FILER)
@Produces(MediaType.APPLICATION_JSON)
@ForClients(ClientScope.FILE)
public class SignedFilingsOfFiler {
    /** A detached signature, compact (RFC 7515, appendix F). */
    static final String SIGNATURE = "JWS-Signature";

    /** The declarations of five thousand persons fit in. */
    private static final int MOST_BYTES = 6 * 1024 * 1024;

    private final Provider<Actor> actor;
    private final Filing filing;
    private final SignedFiling signed;
    private final FilingAnswers answers;

    @Inject
    SignedFilingsOfFiler(Provider<Actor> actor, Filing filing, SignedFiling signed, FilingAnswers answers) {
        this.actor = actor;
        this.filing = filing;
        this.signed = signed;
        this.answers = answers;
    }

    /** The very bytes that are the body of the filing, and signed: canonical JSON of the dossier as it stands. */
    @GET
    @Path("{id}/filing-payload")
    public byte[] payload(@PathParam("id") UUID id) {
        return filing.toSign(actor.get(), id).payload().bytes();
    }

    /** As the filing without a signature; both are kept, or neither. */
    @PUT
    @Path("{id}/filing")
    @Consumes(MediaType.WILDCARD)
    public Response file(@PathParam("id") UUID id, @HeaderParam(SIGNATURE) String jws, InputStream body)
            throws IOException {
        if (jws == null || jws.isBlank()) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", SIGNATURE));
        }
        return answers.of(actor.get(), signed.file(actor.get(), id, Bounded.read(body, MOST_BYTES), jws.strip()));
    }
}
