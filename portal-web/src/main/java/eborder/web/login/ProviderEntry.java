package eborder.web.login;

import eborder.party.ProviderSignIn;
import eborder.shared.Problem;
import eborder.web.access.Paths;
import eborder.web.access.Visitor;
import eborder.web.face.Face;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/** Sends the browser to the identity provider to sign in. A link and no form: forms may lead to our own pages only. */
@WebServlet("/sign-in/provider")
public class ProviderEntry extends HttpServlet {
    private final transient ProviderSignIn signIn;
    private final transient Visitor visitor;
    private final transient Face face;
    private final transient Clock clock;

    @Inject
    ProviderEntry(ProviderSignIn signIn, Visitor visitor, Face face, Clock clock) {
        this.signIn = signIn;
        this.visitor = visitor;
        this.face = face;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (signIn.provider().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (visitor.isSignedIn()) {
            Paths.redirect(request, response, "/home.xhtml");
        } else {
            begin(request, response);
        }
    }

    private void begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var trip = ProviderTrip.begin(null, request.getParameter("to"), clock.instant());
        try {
            var place = signIn.begin(trip.request(), face.getTag());
            trip.keep(request);
            Paths.redirect(request, response, place.toString());
        } catch (Problem problem) {
            Paths.redirect(request, response, ProviderRefusal.of(problem).onLogin());
        }
    }
}
