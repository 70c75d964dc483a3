package eborder.singlewindow.rest;

import eborder.permit.StatusListIssuing;
import eborder.permit.StatusLists;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The signed lists of permits that let nobody pass, for every gate and every program: nobody need sign in, and they name nobody. The bits
 * are checked by their fingerprint in the signed head, so a delta needs no signature of its own.
 */
@Path("status-lists")
@RequestScoped
public class PublishedStatusLists {
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final StatusLists lists;
    private final StatusListIssuing issuing;

    @Inject
    PublishedStatusLists(StatusLists lists, StatusListIssuing issuing) {
        this.lists = lists;
        this.issuing = issuing;
    }

    /** @param head JWS; {@code bits} base64url of gzip */
    public record Whole(String head, String bits) {}

    /** @param head JWS; {@code turned} base64url of the gaps between the indexes that differ (LEB128) */
    public record Delta(String head, long since, String turned) {}

    @GET
    @PermitAll
    @Path("{list}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response newest(@PathParam("list") int list, @Context Request request) {
        var issue = lists.newest(list);
        return answer(
                request,
                Long.toString(issue.sequence()),
                () -> new Whole(issue.head(), URL.encodeToString(issue.bits())));
    }

    /** @param since the sequence of the list that one has; 404 if it is no longer kept: take the whole */
    @GET
    @PermitAll
    @Path("{list}/deltas")
    @Produces(MediaType.APPLICATION_JSON)
    public Response delta(@PathParam("list") int list, @QueryParam("since") String since, @Context Request request) {
        long known = sequence(since);
        var delta = lists.delta(list, known);
        return answer(
                request,
                known + "-" + delta.sequence(),
                () -> new Delta(delta.head(), known, URL.encodeToString(delta.turned())));
    }

    /** The certificate that the lists are signed under, with those above it. */
    @GET
    @PermitAll
    @Path("certificate")
    @Produces("application/pem-certificate-chain")
    public Response certificate() {
        return Response.ok(issuing.certificates())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }

    private static Response answer(Request request, String version, Supplier<Object> body) {
        var tag = new EntityTag(version);
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(body.get()).tag(tag))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=10")
                .build();
    }

    private static long sequence(String since) {
        if (since == null || !since.matches("[0-9]{1,18}")) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "since"));
        }
        return Long.parseLong(since);
    }
}
