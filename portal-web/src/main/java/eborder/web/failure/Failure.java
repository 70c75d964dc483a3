package eborder.web.failure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The failure page: what happened in the user's words, and the incident number if there is one. */
@Named
@RequestScoped
public class Failure {
    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 413, 500);

    private final HttpServletRequest request;

    @Inject
    Failure(HttpServletRequest request) {
        this.request = request;
    }

    /** The status that has words; opened by hand the page says that there is nothing here. */
    public int getStatus() {
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null) {
            return 404;
        }
        return EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500;
    }

    public String getIncident() {
        return (String) request.getAttribute(Failures.INCIDENT);
    }
}
