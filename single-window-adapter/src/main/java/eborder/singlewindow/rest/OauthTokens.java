package eborder.singlewindow.rest;

import eborder.party.ClientScope;
import eborder.party.ClientToken;
import eborder.party.ClientTokens;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Tokens for companies' software (RFC 6749, 4.4, with RFC 7523, 2.2). Its errors are those of RFC 6749, 5.2. */
@Path("oauth/token")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OauthTokens {
    static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private static final int MOST_BYTES = 8_192;
    private static final int UNAUTHORIZED = 401;
    private static final int BAD = 400;

    private final ClientTokens tokens;
    private final HttpServletRequest request;

    @Inject
    OauthTokens(ClientTokens tokens, HttpServletRequest request) {
        this.tokens = tokens;
        this.request = request;
    }

    /** 200 with the token; 400 or 401 with {@code error} and {@code error_description}; 429 after too many refusals. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response issue(InputStream body) throws IOException {
        return answer(body, request.getRemoteAddr());
    }

    Response answer(InputStream body, String address) throws IOException {
        var pause = tokens.pause(address);
        if (!pause.isZero()) {
            return Problems.tooMany(pause.plusMillis(999).toSeconds());
        }
        try {
            return issued(TokenRequest.read(Bounded.read(body, MOST_BYTES)), address);
        } catch (Problem problem) {
            return refused(problem);
        }
    }

    private Response issued(TokenRequest asked, String address) {
        if (!"client_credentials".equals(asked.grantType())) {
            var error = asked.grantType() == null ? "invalid_request" : "unsupported_grant_type";
            return error(BAD, error, "grant_type must be client_credentials");
        }
        if (!ASSERTION_TYPE.equals(asked.assertionType()) || asked.assertion() == null) {
            return error(BAD, "invalid_request", "client_assertion_type must be " + ASSERTION_TYPE);
        }
        var wanted = asked.scope() == null ? null : ClientScope.parse(asked.scope());
        return granted(tokens.token(asked.assertion(), wanted, address));
    }

    private static Response granted(ClientToken token) {
        return uncached(Response.ok(Map.of(
                "access_token",
                token.token(),
                "token_type",
                "Bearer",
                "expires_in",
                token.lasts().toSeconds(),
                "scope",
                ClientScope.words(token.scopes()))));
    }

    private static Response refused(Problem problem) {
        var code = problem.code();
        if (code == ErrorCode.CLIENT_ASSERTION) {
            return error(UNAUTHORIZED, "invalid_client", problem.facts().get("reason"));
        }
        if (code == ErrorCode.CLIENT_SCOPE) {
            return error(BAD, "invalid_scope", "read, file, permits as far as the client was registered for them");
        }
        if (code == ErrorCode.BAD_REQUEST || code == ErrorCode.FILE_TOO_LARGE) {
            return error(BAD, "invalid_request", code.name());
        }
        throw problem;
    }

    private static Response error(int status, String error, String description) {
        return uncached(Response.status(status).entity(Map.of("error", error, "error_description", description)));
    }

    private static Response uncached(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Pragma", "no-cache")
                .build();
    }
}
