package eborder.web.access;

import eborder.paper.SigningSittings;
import eborder.party.Actor;
import eborder.party.OwnAccount;
import eborder.party.Role;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

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
        var person = Visitor.announced(request);
        person.ifPresent(leaving -> {
            sittings.leave(leaving);
            own.signOut(leaving);
        });
        Session.end(request);
        response.setHeader("Clear-Site-Data", leftBehind(person));
        Paths.redirect(request, response, "/login.xhtml?out=1");
    }

    /** A guard's browser may be a gate device: its keys and what it has still to send outlive the guard's session. */
    private static String leftBehind(Optional<Actor> person) {
        boolean isGuard = person.filter(known -> known.roles().contains(Role.GATE_OFFICER))
                .isPresent();
        return isGuard ? "\"cache\"" : "\"cache\", \"storage\"";
    }
}
