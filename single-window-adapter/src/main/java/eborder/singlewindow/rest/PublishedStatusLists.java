package eborder.singlewindow.rest;

import eborder.permit.StatusListIssuing;
import eborder.permit.StatusLists;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/**
 * The signed lists of permits that let nobody pass, for every gate and every program: nobody need sign in, and they name nobody. The bits
 * are checked by their fingerprint in the signed head, so a delta needs no signature of its own.
 */
@Path("status-lists")
@ApplicationScoped
public class PublishedStatusLists {
    private static final String ACCEPTED = HttpHeaders.ACCEPT_ENCODING;
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
    public Response newest(
            @PathParam("list") int list, @Context Request request, @HeaderParam(ACCEPTED) String accepted) {
        var issue = lists.newest(list);
        return answer(
                request,
                accepted,
                Long.toString(issue.sequence()),
                () -> new Whole(issue.head(), URL.encodeToString(issue.bits())));
    }

    /** @param since the sequence of the list that one has; 404 if it is no longer kept: take the whole */
    @GET
    @PermitAll
    @Path("{list}/deltas")
    @Produces(MediaType.APPLICATION_JSON)
    public Response delta(
            @PathParam("list") int list,
            @QueryParam("since") String since,
            @Context Request request,
            @HeaderParam(ACCEPTED) String accepted) {
        long known = sequence(since);
        var delta = lists.delta(list, known);
        return answer(
                request,
                accepted,
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

    private static Response answer(Request request, String accepted, String version, Supplier<Object> body) {
        boolean packed = accepted != null && accepted.contains("gzip");
        var tag = new EntityTag(packed ? version + "-gzip" : version);
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> packed
                        ? packed(body.get()).tag(tag)
                        : Response.ok(body.get()).tag(tag))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=10")
                .header(HttpHeaders.VARY, ACCEPTED)
                .build();
    }

    /** Base64 takes a third more than bytes; packed again it takes nothing. The content is public: its length gives nothing away. */
    private static Response.ResponseBuilder packed(Object body) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Json.MAPPER.writeValueAsBytes(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Response.ok(bytes.toByteArray()).header(HttpHeaders.CONTENT_ENCODING, "gzip");
    }

    private static long sequence(String since) {
        if (since == null || !since.matches("[0-9]{1,18}")) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "since"));
        }
        return Long.parseLong(since);
    }
}
