package eborder.singlewindow.rest;

import eborder.permit.PermitVerification;
import eborder.permit.PublicFacts;
import eborder.permit.PublicState;
import eborder.permit.VerificationOutcome;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Whether a permit is genuine and in force, for anybody who has its paper. 429 with {@code Retry-After} for who asks too often. */
@Path("permits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PermitVerifications {
    private final PermitVerification permits;
    private final HttpServletRequest request;

    @Inject
    PermitVerifications(PermitVerification permits, HttpServletRequest request) {
        this.permits = permits;
        this.request = request;
    }

    /** @param code number and check part, or the text of the barcode */
    record Question(String code) {}

    /** @param permit null if the state is UNKNOWN or CHANGED */
    record Told(PublicState state, PublicFacts permit) {}

    /** For what fits into an address; what is secret about it stays in somebody's log, so programs better post. */
    @GET
    @Path("verify")
    @PermitAll
    public Response ask(@QueryParam("code") String code) {
        return answer(code);
    }

    @POST
    @Path("verify")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(Question question) {
        return answer(question.code());
    }

    private Response answer(String code) {
        if (code == null || code.isBlank()) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "code"));
        }
        var outcome = permits.verify(code, request.getRemoteAddr());
        if (outcome instanceof VerificationOutcome.TooMany tooMany) {
            return Problems.tooMany(tooMany.retryAfterSeconds());
        }
        var answered = (VerificationOutcome.Answered) outcome;
        return Response.ok(new Told(answered.state(), answered.facts())).build();
    }
}
