package eborder.e2e.api;

import com.fasterxml.jackson.databind.JsonNode;

/** The portal refused a request, with its reasons. */
public class Refused extends Failed {
    private final int status;
    private final transient JsonNode problem;

    Refused(String request, int status, JsonNode problem) {
        super(request + " was refused: " + status + " " + problem.path("code").asText("without a code")
                + (problem.path("facts").isEmpty() ? "" : " " + problem.path("facts"))
                + (problem.has("incident")
                        ? " (incident " + problem.path("incident").asText() + ")"
                        : ""));
        this.status = status;
        this.problem = problem;
    }

    public int status() {
        return status;
    }

    /** The body by RFC 9457. */
    public JsonNode problem() {
        return problem;
    }
}
