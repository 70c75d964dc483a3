package eborder.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Chooses for whom or where the person acts from now on: a plain form, so that it works without scripts. */
@WebServlet("/acting")
public class Acting extends HttpServlet {
    private final transient Visitor visitor;

    @Inject
    Acting(Visitor visitor) {
        this.visitor = visitor;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String place = Objects.requireNonNullElse(request.getParameter("place"), "");
        Paths.redirect(request, response, visitor.actAt(place) ? "/home.xhtml" : "/account/acting.xhtml?ended=true");
    }
}
