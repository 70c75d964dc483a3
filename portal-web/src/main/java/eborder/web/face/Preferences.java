package eborder.web.face;

import eborder.i18n.Language;
import eborder.web.access.Paths;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The switches of language and theme: a plain form, so that they work on every page, also without a session. */
@WebServlet("/preferences")
public class Preferences extends HttpServlet {
    private static final int A_YEAR = 31_536_000;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = request.getParameter("language");
        if (language != null) {
            keep(request, response, Face.LANGUAGE, Language.of(language).tag());
        }
        String theme = request.getParameter("theme");
        if (theme != null) {
            keep(request, response, Face.THEME, Theme.of(theme).getTag());
        }
        Paths.redirect(request, response, Paths.inside(request.getParameter("to")));
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
