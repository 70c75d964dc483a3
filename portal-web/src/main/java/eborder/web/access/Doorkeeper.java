package eborder.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Holds every request for a page against the access table. Programs, under /api/, are answered by their resources. */
public class Doorkeeper extends HttpFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    /** What web.xml lets a form be; told here, because Faces makes an incident of it. */
    private static final long MOST_BYTES = 11_534_336;

    private static final Set<String> PASSWORD_DUE_ALLOWS =
            Set.of("/account/", "/sign-out", "/preferences", "/jakarta.faces.resource/", "/error/");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Paths.of(request);
        if (path.startsWith("/api/")) {
            chain.doFilter(request, response);
        } else if (isWelcome(request, response) && mayPass(path, request, response)) {
            chain.doFilter(request, response);
        }
    }

    /** Whether anybody at all may ask so. Answers itself when it says no. */
    private static boolean isWelcome(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean safe = SAFE.contains(request.getMethod());
        if (!safe && !"POST".equals(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (request.getContentLengthLong() > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!safe && !Origin.isOurs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            return true;
        }
        return false;
    }

    /** Answers itself when it says no. */
    private static boolean mayPass(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var row = Access.row(path);
        var actor = Visitor.announced(request);
        if (row.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (actor.isEmpty() && !row.get().anyone()) {
            Paths.redirect(request, response, Paths.loginFor(request));
        } else if (Visitor.hasLostPlace(request) && row.get().isWork()) {
            Session.actAt(request, null);
            Paths.redirect(request, response, "/account/acting.xhtml?ended=true");
        } else if (actor.isPresent() && !row.get().admits(actor.get().roles())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (Session.passwordIsDue(request)
                && PASSWORD_DUE_ALLOWS.stream().noneMatch(path::startsWith)) {
            Paths.redirect(request, response, "/account/password.xhtml");
        } else {
            return true;
        }
        return false;
    }
}
