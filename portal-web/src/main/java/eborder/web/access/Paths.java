package eborder.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Paths inside the portal: the one that was asked for, the way to the login page and back. */
public final class Paths {
    private static final String LOGIN = "/login.xhtml?to=";

    private Paths() {}

    /** The decoded path without parameters, as the servlets see it. */
    public static String of(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }

    /** The login page that leads back to where this request came from: for a form, the page that shows it. */
    public static String loginFor(HttpServletRequest request) {
        String asked = "GET".equals(request.getMethod()) ? withQuery(request) : referring(request);
        return LOGIN + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    /** The page a form was sent from, with its query; the path that was asked for if the browser doesn't say. */
    public static String referring(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer != null) {
            try {
                URI from = URI.create(referer);
                if (from.getRawAuthority() != null && from.getRawAuthority().equals(request.getHeader("Host"))) {
                    return inside(
                            from.getRawQuery() == null
                                    ? from.getRawPath()
                                    : from.getRawPath() + "?" + from.getRawQuery());
                }
            } catch (IllegalArgumentException malformed) {
                return of(request);
            }
        }
        return of(request);
    }

    /** The path if it leads into the portal, else the home page: never an address elsewhere. */
    public static String inside(String path) {
        boolean local = path != null
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(c -> c == '\\' || c < ' ');
        return local ? path : "/home.xhtml";
    }

    /** Sends the browser to another page by GET, also from inside an AJAX request of Faces. */
    public static void redirect(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + path.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                            + "\"/></partial-response>");
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", path);
        }
    }

    private static String withQuery(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }
}
