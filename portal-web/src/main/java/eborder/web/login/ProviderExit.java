package eborder.web.login;

import eborder.party.ProviderSignIn;
import eborder.shared.Problem;
import eborder.web.access.Paths;
import eborder.web.face.Face;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends the browser to the identity provider to sign out there, too. */
@WebServlet("/sign-out/provider")
public class ProviderExit extends HttpServlet {
    private final transient ProviderSignIn signIn;
    private final transient Face face;

    @Inject
    ProviderExit(ProviderSignIn signIn, Face face) {
        this.signIn = signIn;
        this.face = face;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Paths.redirect(request, response, signIn.leave(face.getTag()).toString());
        } catch (Problem problem) {
            response.sendError(problem.code().kind().httpStatus());
        }
    }
}
