package eborder.web.login;

import eborder.party.CompanyPeople;
import eborder.party.SignInOutcome.SignedIn;
import eborder.web.access.Paths;
import eborder.web.access.Visitor;
import eborder.web.face.Face;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What follows once somebody has proven who they are, by whatever means. */
@RequestScoped
public class Arrival {
    private final CompanyPeople people;
    private final Visitor visitor;
    private final Face face;

    @Inject
    Arrival(CompanyPeople people, Visitor visitor, Face face) {
        this.people = people;
        this.visitor = visitor;
        this.face = face;
    }

    /** Signs in under a new session id. @param wanted where the visitor wanted to go @return where to send the browser */
    String welcome(SignedIn signedIn, String wanted, HttpServletResponse response) {
        visitor.enter(signedIn);
        face.adopt(signedIn.language(), response);
        return next(signedIn, Paths.inside(wanted));
    }

    /** By way of a notice if the account had long been unused. */
    private String next(SignedIn signedIn, String wanted) {
        return people.clearedSince(signedIn.actor(), signedIn.at()).isPresent()
                ? "/account/unused.xhtml?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
                : wanted;
    }
}
