package eborder.singlewindow.rest;

import eborder.form.Finding;
import eborder.shared.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What went wrong (RFC 9457).
 *
 * @param type a stable name of the error, {@code urn:eborder:error:<code>}
 * @param title the code in English words
 * @param code an {@link eborder.shared.ErrorCode}, {@code FINDINGS}, or the name of the HTTP status
 * @param violations what the declarations lack, for code {@code FINDINGS}
 * @param incident what to tell the operators, for failures of the portal itself
 */
record ProblemDetails(
        String type,
        String title,
        int status,
        String code,
        Map<String, String> facts,
        List<Violation> violations,
        String incident) {
    static final String TYPE = "application/problem+json";
    static final int UNPROCESSABLE = 422;

    static ProblemDetails of(Problem problem) {
        return of(problem.code().kind().httpStatus(), problem.code().name(), problem.facts(), null);
    }

    static ProblemDetails ofStatus(int status, String code) {
        return of(status, code, Map.of(), null);
    }

    static ProblemDetails stopped(List<Finding> findings) {
        return of(UNPROCESSABLE, "FINDINGS", Map.of(), Violation.of(findings));
    }

    static ProblemDetails unforeseen(String incident) {
        return new ProblemDetails("urn:eborder:error:INCIDENT", "Incident", 500, "INCIDENT", Map.of(), null, incident);
    }

    private static ProblemDetails of(int status, String code, Map<String, String> facts, List<Violation> violations) {
        var words = code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        return new ProblemDetails("urn:eborder:error:" + code, words, status, code, facts, violations, null);
    }
}
