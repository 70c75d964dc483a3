package eborder.web.login;

import eborder.party.ProviderName;
import eborder.party.ProviderSignIn;
import eborder.party.SignIn;
import eborder.party.SignInOutcome;
import eborder.party.StandingRow;
import eborder.web.access.Visitor;
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
    private final ProviderSignIn provider;
    private final Arrival arrival;
    private final Visitor visitor;
    private final Words words;
    private final ExternalContext browser;

    private String username;
    private String password;
    private String to;
    private String refusal;
    private StandingRow suspended;

    @Inject
    LoginPage(
            SignIn signIn,
            ProviderSignIn provider,
            Arrival arrival,
            Visitor visitor,
            Words words,
            ExternalContext browser) {
        this.signIn = signIn;
        this.provider = provider;
        this.arrival = arrival;
        this.visitor = visitor;
        this.words = words;
        this.browser = browser;
    }

    public void enter() throws IOException {
        SignInOutcome outcome = signIn.signIn(username, password, visitor.address());
        if (outcome instanceof SignInOutcome.Refused refused) {
            refusal = words.say(refused.reason().messageKey(), "seconds", refused.retryAfterSeconds());
        } else if (outcome instanceof SignInOutcome.SignedIn signedIn) {
            browser.redirect(arrival.welcome(signedIn, to, (HttpServletResponse) browser.getResponse()));
        } else if (outcome instanceof SignInOutcome.Suspended held) {
            suspended = held.standing();
        }
    }

    /** What people know the identity provider by that they may sign in with, null without one. */
    public String getProvider() {
        return provider.provider().map(ProviderName::name).orElse(null);
    }

    /** What became of the last journey there, null if nothing is to be said. */
    public String getProviderRefusal() {
        return ProviderRefusal.messageKey(browser.getRequestParameterMap().get("refused"))
                .map(words::get)
                .orElse(null);
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
