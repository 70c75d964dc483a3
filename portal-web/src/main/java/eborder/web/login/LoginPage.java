package eborder.web.login;

import eborder.party.CompanyPeople;
import eborder.party.SignIn;
import eborder.party.SignInOutcome;
import eborder.party.StandingRow;
import eborder.web.access.Paths;
import eborder.web.access.Visitor;
import eborder.web.face.Face;
import eborder.web.face.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Signing in. The answer is the same for names that exist and names that don't. */
@Named
@RequestScoped
public class LoginPage {
    private final SignIn signIn;
    private final CompanyPeople people;
    private final Visitor visitor;
    private final Face face;
    private final Words words;
    private final ExternalContext browser;

    private String username;
    private String password;
    private String to;
    private String refusal;
    private StandingRow suspended;

    @Inject
    LoginPage(SignIn signIn, CompanyPeople people, Visitor visitor, Face face, Words words, ExternalContext browser) {
        this.signIn = signIn;
        this.people = people;
        this.visitor = visitor;
        this.face = face;
        this.words = words;
        this.browser = browser;
    }

    public void enter() throws IOException {
        SignInOutcome outcome = signIn.signIn(username, password, visitor.address());
        if (outcome instanceof SignInOutcome.Refused refused) {
            refusal = words.say(refused.reason().messageKey(), "seconds", refused.retryAfterSeconds());
        } else if (outcome instanceof SignInOutcome.SignedIn signedIn) {
            visitor.enter(signedIn);
            face.adopt(signedIn.language(), (HttpServletResponse) browser.getResponse());
            browser.redirect(next(signedIn));
        } else if (outcome instanceof SignInOutcome.Suspended held) {
            suspended = held.standing();
        }
    }

    /** Where the visitor wanted to go; by way of a notice if the account had long been unused. */
    private String next(SignInOutcome.SignedIn signedIn) {
        var wanted = Paths.inside(to);
        return people.clearedSince(signedIn.actor(), signedIn.at()).isPresent()
                ? "/account/unused.xhtml?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
                : wanted;
    }

    /** How the account stands, after the right password of a suspended one; else null. */
    public StandingRow getSuspended() {
        return suspended;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Where the visitor wanted to go, from the address of the page or from the form. */
    public String getTo() {
        return to == null ? browser.getRequestParameterMap().get("to") : to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getRefusal() {
        return refusal;
    }
}
