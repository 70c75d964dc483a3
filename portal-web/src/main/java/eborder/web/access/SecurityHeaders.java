package eborder.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every answer tells the browser about what it may do with it (reliability.md F8, F10, T18). */
public class SecurityHeaders extends HttpFilter {
    private static final String POLICY = "Content-Security-Policy";
    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final String GATE = "/gate/";
    private static final String DOWNLOADS = "/downloads/";
    private static final Pattern GATE_PARTS = Pattern.compile("\\.(m?js|css|wasm|gz|bin|json|svg|webmanifest)$");

    private final boolean https;

    @Inject
    SecurityHeaders(@ConfigProperty(name = "eborder.https", defaultValue = "false") boolean https) {
        this.https = https;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var guarded = new OnePolicy(response, isGate(request));
        guarded.setHeader(POLICY, request.getServletContext().getInitParameter("primefaces.CSP_POLICY"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", devices(isGate(request)));
        response.setHeader("Cache-Control", caching(request.getServletPath()));
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, guarded);
    }

    private static boolean isGate(HttpServletRequest request) {
        return request.getServletPath().startsWith(GATE);
    }

    /** Hand scanners are connected at the gate and nowhere else. */
    private static String devices(boolean gate) {
        return "camera=(self), microphone=(), geolocation=(), "
                + (gate ? "hid=(self), serial=(self)" : "hid=(), serial=()");
    }

    /** The gate's reader is a megabyte: it and what is downloaded are asked for again each time, sent again only when changed. */
    private static String caching(String path) {
        if (path.startsWith(RESOURCES)) {
            return "public, max-age=3600";
        }
        if (path.startsWith(DOWNLOADS)) {
            return "public, no-cache";
        }
        return path.startsWith(GATE) && GATE_PARTS.matcher(path).find() ? "private, no-cache" : "no-store";
    }

    /** PrimeFaces adds its policy with the nonce as a second header; it must replace ours. The gate's decoder is WebAssembly. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        private final boolean gate;

        OnePolicy(HttpServletResponse response, boolean gate) {
            super(response);
            this.gate = gate;
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }

        @Override
        public void setHeader(String name, String value) {
            boolean widened = gate && POLICY.equalsIgnoreCase(name);
            super.setHeader(name, widened ? value.replaceFirst(";\\s*$", "") + " 'wasm-unsafe-eval'" : value);
        }
    }
}
