package eborder.singlewindow.rest;

import eborder.dossier.signing.HandSigning;
import eborder.dossier.signing.KeyInputs;
import eborder.dossier.signing.LocalSigning;
import eborder.dossier.signing.OpenedSession;
import eborder.dossier.signing.ToSign;
import eborder.party.Actor;
import eborder.party.ClientScope;
import eborder.review.PapersByHand;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Signing in two steps by a program beside the key (docs/signing.md). Who has the code needs no token: it lasts a quarter of an hour and
 * signs once.
 */
@Path("signing")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SigningByCode {
    private final Provider<Actor> actor;
    private final HandSigning sessions;
    private final PapersByHand papers;
    private final LocalSigning signing;
    private final HttpServletRequest request;

    @Inject
    SigningByCode(
            Provider<Actor> actor,
            HandSigning sessions,
            PapersByHand papers,
            LocalSigning signing,
            HttpServletRequest request) {
        this.actor = actor;
        this.sessions = sessions;
        this.papers = papers;
        this.signing = signing;
        this.request = request;
    }

    record Wanted(List<UUID> dossiers) {}

    record Listed(List<ToSign> items) {}

    /** @param chain base64 of DER, the signer's certificate first */
    record Certificate(List<String> chain) {}

    /** @param values base64url, for each item in order */
    record Values(List<String> values) {}

    record Signed(List<ToSign> signed) {}

    /** 201 with a code for the newest versions of some of the company's dossiers, fifty at most. */
    @POST
    @ForClients(ClientScope.FILE)
    @RolesAllowed(Roles.FILER)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(Wanted wanted) {
        if (wanted.dossiers() == null) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "dossiers"));
        }
        return created(sessions.open(actor.get(), wanted.dossiers()));
    }

    /** 201 with a code for the papers that wait for the officer's own signature, the oldest fifty. */
    @POST
    @Path("papers")
    @RolesAllowed({Roles.PROC_OFFICER, Roles.TEAM_LEAD, Roles.COMMANDER})
    public Response openForPapers() {
        return created(papers.open(actor.get()));
    }

    private static Response created(OpenedSession opened) {
        return Response.created(URI.create("signing/" + opened.code()))
                .entity(opened)
                .build();
    }

    @GET
    @Path("{code}")
    @PermitAll
    public Listed list(@PathParam("code") String code) {
        return new Listed(signing.look(code, request.getRemoteAddr()));
    }

    @POST
    @Path("{code}/certificate")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public KeyInputs prepare(@PathParam("code") String code, Certificate certificate) {
        if (certificate.chain() == null) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "chain"));
        }
        var chain = certificate.chain().stream().map(SigningByCode::der).toList();
        return signing.prepare(code, chain, request.getRemoteAddr());
    }

    /** The paper of a number with an empty place for its signature, once a certificate was named. */
    @GET
    @Path("{code}/papers/{no}")
    @PermitAll
    @Produces("application/pdf")
    public byte[] paper(@PathParam("code") String code, @PathParam("no") int no) {
        return signing.paper(code, no, request.getRemoteAddr());
    }

    @POST
    @Path("{code}/values")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public Signed complete(@PathParam("code") String code, Values values) {
        if (values.values() == null) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "values"));
        }
        return new Signed(signing.complete(code, values.values(), request.getRemoteAddr()));
    }

    private static byte[] der(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException malformed) {
            throw new Problem(ErrorCode.CERTIFICATE_UNREADABLE, malformed);
        }
    }
}
