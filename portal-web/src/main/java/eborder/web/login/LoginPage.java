package eborder.web.login;

import eborder.party.SignIn;
import eborder.party.SignInOutcome;
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

/** Signing in. The answer is the same for names that exist and names that don't. */
@Named
@RequestScoped
public class LoginPage {
    private final SignIn signIn;
    private final Visitor visitor;
    private final Face face;
    private final Words words;
    private final ExternalContext browser;

    private String username;
    private String password;
    private String to;
    private String refusal;

    @Inject
    LoginPage(SignIn signIn, Visitor visitor, Face face, Words words, ExternalContext browser) {
        this.signIn = signIn;
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
            browser.redirect(Paths.inside(to));
        }
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
