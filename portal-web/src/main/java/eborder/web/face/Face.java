package eborder.web.face;

import eborder.i18n.Language;
import eborder.web.access.Paths;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** How the reader wants the portal to look: language and theme, kept in two cookies that say nothing about the person. */
@Named
@RequestScoped
public class Face {
    static final String LANGUAGE = "eborder-language";
    static final String THEME = "eborder-theme";

    private static final int A_YEAR = 31_536_000;

    private final HttpServletRequest request;

    @Inject
    Face(HttpServletRequest request) {
        this.request = request;
    }

    public Language language() {
        return Language.of(cookie(LANGUAGE));
    }

    public String getTag() {
        return language().tag();
    }

    public Locale getLocale() {
        return language().locale();
    }

    public Language getOther() {
        return language() == Language.VI ? Language.EN : Language.VI;
    }

    public Theme getTheme() {
        return Theme.of(cookie(THEME));
    }

    /** Where the reader is, to come back to after a change of language or theme. */
    public String getHere() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            return failed.toString();
        }
        return request.getQueryString() == null
                ? Paths.of(request)
                : Paths.of(request) + "?" + request.getQueryString();
    }

    /** Takes the account's language over at sign-in, unless the reader has chosen one here. */
    public void adopt(String tag, HttpServletResponse response) {
        if (cookie(LANGUAGE) == null) {
            keep(response, LANGUAGE, tag);
        }
    }

    static void keep(HttpServletResponse response, String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private String cookie(String name) {
        return cookies()
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    private Stream<Cookie> cookies() {
        return request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
    }
}
