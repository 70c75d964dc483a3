package eborder.web.face;

import eborder.i18n.Language;
import eborder.party.OwnAccount;
import eborder.web.access.Paths;
import eborder.web.access.Visitor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The switches of language and theme: a plain form, so that they work on every page, also without a session. */
@WebServlet("/preferences")
public class Preferences extends HttpServlet {
    private final transient Visitor visitor;
    private final transient OwnAccount own;

    @Inject
    Preferences(Visitor visitor, OwnAccount own) {
        this.visitor = visitor;
        this.own = own;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = request.getParameter("language");
        if (language != null) {
            String tag = Language.of(language).tag();
            Face.keep(response, Face.LANGUAGE, tag);
            if (visitor.isSignedIn()) {
                own.chooseLanguage(visitor.actor(), tag);
            }
        }
        String theme = request.getParameter("theme");
        if (theme != null) {
            Face.keep(response, Face.THEME, Theme.of(theme).getTag());
        }
        Paths.redirect(request, response, Paths.inside(request.getParameter("to")));
    }
}
