package eborder.web.access;

import eborder.paper.SigningSittings;
import eborder.party.OwnAccount;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session, and the signing sitting with it, and tells the browser to forget what it kept of these pages. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
    private final transient OwnAccount own;
    private final transient SigningSittings sittings;

    @Inject
    SignOut(OwnAccount own, SigningSittings sittings) {
        this.sittings = sittings;
        this.own = own;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visitor.announced(request).ifPresent(person -> {
            sittings.leave(person);
            own.signOut(person);
        });
        Session.end(request);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        Paths.redirect(request, response, "/login.xhtml?out=1");
    }
}
