package eborder.web.access;

import eborder.party.OwnAccount;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session and tells the browser to forget what it kept of these pages. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
    private final transient OwnAccount own;

    @Inject
    SignOut(OwnAccount own) {
        this.own = own;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visitor.announced(request).ifPresent(own::signOut);
        Session.end(request);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        Paths.redirect(request, response, "/login.xhtml?out=1");
    }
}
