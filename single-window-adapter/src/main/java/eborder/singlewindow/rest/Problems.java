package eborder.singlewindow.rest;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Stream;

/** The one place where whatever is thrown below {@code /api} becomes an answer; no stack trace leaves the server. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger("eborder.incident");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int DEEPEST = 20;
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    @Override
    public Response toResponse(Throwable thrown) {
        return answer(details(thrown));
    }

    static Response answer(ProblemDetails details) {
        var answer = Response.status(details.status()).type(ProblemDetails.TYPE).entity(details);
        if (details.status() == UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }

    /** For an address that asks too often. */
    static Response tooMany(long retryAfterSeconds) {
        return tooMany(ErrorCode.TOO_MANY_TRIES.name(), retryAfterSeconds);
    }

    static Response tooMany(String code, long retryAfterSeconds) {
        var answer = answer(ProblemDetails.ofStatus(TOO_MANY_REQUESTS, code));
        answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, retryAfterSeconds);
        return answer;
    }

    /** What is thrown at commit arrives inside other exceptions (house-in-payara.md 1). */
    static ProblemDetails details(Throwable thrown) {
        return chain(thrown)
                .map(Problems::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> ProblemDetails.unforeseen(incident(thrown)));
    }

    private static Optional<ProblemDetails> known(Throwable cause) {
        if (cause instanceof Problem problem) {
            return Optional.of(ProblemDetails.of(problem));
        }
        if (cause instanceof OptimisticLockException) {
            return Optional.of(ProblemDetails.of(new Problem(ErrorCode.CHANGED_BY_SOMEONE_ELSE)));
        }
        return cause instanceof WebApplicationException refused ? refused(refused.getResponse()) : Optional.empty();
    }

    private static Optional<ProblemDetails> refused(Response response) {
        int status = response.getStatus();
        return status >= SERVER_ERROR ? Optional.empty() : Optional.of(ProblemDetails.ofStatus(status, code(status)));
    }

    private static String code(int status) {
        return switch (status) {
            case 400 -> ErrorCode.BAD_REQUEST.name();
            case 401 -> ErrorCode.NOT_SIGNED_IN.name();
            case 403 -> ErrorCode.NOT_ALLOWED.name();
            case 404 -> ErrorCode.NOT_FOUND.name();
            case 405 -> "METHOD_NOT_ALLOWED";
            case 406 -> "NOT_ACCEPTABLE";
            case 415 -> "UNSUPPORTED_MEDIA_TYPE";
            default -> "HTTP_" + status;
        };
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }

    private static String incident(Throwable thrown) {
        var number = "%07X".formatted(RANDOM.nextInt(1 << 28));
        LOG.log(Level.ERROR, "Incident " + number + " under /api", thrown);
        return number;
    }
}
