package eborder.singlewindow.rest;

import eborder.paper.PaperFault;
import eborder.permit.PaperVerification;
import eborder.permit.PermitVerification;
import eborder.permit.PublicFacts;
import eborder.permit.PublicState;
import eborder.permit.RevocationProof;
import eborder.permit.VerificationOutcome;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Whether a permit is genuine and in force, for anybody who has its paper. 429 with {@code Retry-After} for who asks too often. */
@Path("permits")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PermitVerifications {
    private final PermitVerification permits;
    private final PaperVerification papers;
    private final HttpServletRequest request;

    @Inject
    PermitVerifications(PermitVerification permits, PaperVerification papers, HttpServletRequest request) {
        this.permits = permits;
        this.papers = papers;
        this.request = request;
    }

    /** @param code number and check part, or the text of the barcode */
    record Question(String code) {}

    /**
     * @param permit null if the state is UNKNOWN or CHANGED
     * @param reason why a PDF isn't genuine, else null
     * @param revocation what a PDF that is genuine says about its signers' certificates, else null
     */
    record Told(PublicState state, PublicFacts permit, PaperFault reason, RevocationProof revocation) {}

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

    /** The permit itself as it was received. */
    @POST
    @Path("verify")
    @PermitAll
    @Consumes("application/pdf")
    public Response ask(InputStream pdf) throws IOException {
        return answer(papers.verify(Bounded.read(pdf, PaperVerification.MOST_BYTES), request.getRemoteAddr()));
    }

    private Response answer(String code) {
        if (code == null || code.isBlank()) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "code"));
        }
        return answer(permits.verify(code, request.getRemoteAddr()));
    }

    private static Response answer(VerificationOutcome outcome) {
        if (outcome instanceof VerificationOutcome.TooMany tooMany) {
            return Problems.tooMany(tooMany.retryAfterSeconds());
        }
        var answered = (VerificationOutcome.Answered) outcome;
        return Response.ok(new Told(answered.state(), answered.facts(), answered.fault(), answered.revocation()))
                .build();
    }
}
