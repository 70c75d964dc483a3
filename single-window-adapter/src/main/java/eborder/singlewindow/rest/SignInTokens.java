package eborder.singlewindow.rest;

import eborder.party.AccessTokens;
import eborder.party.Actor;
import eborder.party.SignIn;
import eborder.party.SignInOutcome;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Bearer tokens: everything else under {@code /api} asks for one. Wrong tries count for the lock-out like those on the page. */
@Path("tokens")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SignInTokens {
    private final SignIn signIn;
    private final AccessTokens tokens;
    private final Clock clock;
    private final HttpServletRequest request;

    @Inject
    SignInTokens(SignIn signIn, AccessTokens tokens, Clock clock, HttpServletRequest request) {
        this.signIn = signIn;
        this.tokens = tokens;
        this.clock = clock;
        this.request = request;
    }

    /** @param actingFor tax code of a company that gave a mandate, or code of a unit; null for the own one */
    record Credentials(String username, String password, String actingFor) {}

    record Issued(String token, Instant expiresAt) {}

    /** 401 for wrong names and wrong passwords alike, 403 for a suspended account after its right password, 429 with {@code Retry-After} after too many tries. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(Credentials credentials) {
        if (credentials.username() == null || credentials.password() == null) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "username, password"));
        }
        var outcome = signIn.signIn(credentials.username(), credentials.password(), request.getRemoteAddr());
        if (outcome instanceof SignInOutcome.Suspended) {
            throw new Problem(ErrorCode.ACCOUNT_SUSPENDED);
        }
        return outcome instanceof SignInOutcome.SignedIn signedIn
                ? issued(signedIn.actor(), credentials.actingFor())
                : refused((SignInOutcome.Refused) outcome);
    }

    private Response issued(Actor actor, String actingFor) {
        var expires = clock.instant().plus(AccessTokens.VALID);
        return Response.status(Response.Status.CREATED)
                .entity(new Issued(tokens.issue(actor, actingFor), expires))
                .build();
    }

    private static Response refused(SignInOutcome.Refused refused) {
        if (refused.reason() != ErrorCode.TOO_MANY_TRIES) {
            return Problems.answer(ProblemDetails.of(new Problem(refused.reason())));
        }
        return Problems.tooMany(refused.retryAfterSeconds());
    }

    /** Ends the token this request came with; it takes effect on every node within five seconds. */
    @DELETE
    @ForClients({})
    @Path("current")
    @RolesAllowed({
        Roles.FILER,
        Roles.COMPANY_ADMIN,
        Roles.PROC_OFFICER,
        Roles.TEAM_LEAD,
        Roles.COMMANDER,
        Roles.GATE_OFFICER,
        Roles.HQ_SUPERVISOR,
        Roles.SYS_ADMIN
    })
    public void end(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        tokens.revoke(authorization.substring(Bearer.SCHEME.length()).strip());
    }
}
