package eborder.singlewindow.rest;

import eborder.dossier.signing.HandSigning;
import eborder.dossier.signing.LocalSigning;
import eborder.dossier.signing.OpenedSession;
import eborder.dossier.signing.SignatureRow;
import eborder.dossier.signing.SigningItem;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
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
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SigningByCode {
    private final Provider<Actor> actor;
    private final HandSigning sessions;
    private final LocalSigning signing;
    private final HttpServletRequest request;

    @Inject
    SigningByCode(Provider<Actor> actor, HandSigning sessions, LocalSigning signing, HttpServletRequest request) {
        this.actor = actor;
        this.sessions = sessions;
        this.signing = signing;
        this.request = request;
    }

    record Wanted(List<UUID> dossiers) {}

    /** @param sha256 of what is signed, hexadecimal */
    record ToSign(
            int no, String dossier, int version, String procedure, String subject, String taxCode, String sha256) {
        static ToSign of(int no, SigningItem item) {
            return new ToSign(
                    no,
                    item.number().text(),
                    item.versionNo(),
                    item.procedureCode(),
                    item.subject(),
                    item.taxCode(),
                    item.payload().fingerprint().hex());
        }
    }

    record Listed(List<ToSign> items) {
        static Listed of(List<SigningItem> items) {
            return new Listed(items.stream()
                    .map(item -> ToSign.of(items.indexOf(item) + 1, item))
                    .toList());
        }
    }

    /** @param chain base64 of DER, the signer's certificate first */
    record Certificate(List<String> chain) {}

    /** @param inputs what the key signs, ASCII, for each item in order; {@code algorithm} as in RFC 7518 */
    record Prepared(String signer, String serial, String algorithm, List<String> inputs) {}

    /** @param values base64url, for each item in order */
    record Values(List<String> values) {}

    record Signed(List<SignatureRow> signed) {}

    /** 201 with a code for the newest versions of some of the company's dossiers, fifty at most. */
    @POST
    @RolesAllowed(Roles.FILER)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(Wanted wanted) {
        if (wanted.dossiers() == null) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "dossiers"));
        }
        OpenedSession opened = sessions.open(actor.get(), wanted.dossiers());
        return Response.created(URI.create("signing/" + opened.code()))
                .entity(opened)
                .build();
    }

    @GET
    @Path("{code}")
    @PermitAll
    public Listed list(@PathParam("code") String code) {
        return Listed.of(signing.look(code, request.getRemoteAddr()));
    }

    @POST
    @Path("{code}/certificate")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public Prepared prepare(@PathParam("code") String code, Certificate certificate) {
        if (certificate.chain() == null) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "chain"));
        }
        var chain = certificate.chain().stream().map(SigningByCode::der).toList();
        var prepared = signing.prepare(code, chain, request.getRemoteAddr());
        var signer = prepared.signer();
        return new Prepared(signer.name(), signer.serial(), signer.algorithm(), prepared.inputs());
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
