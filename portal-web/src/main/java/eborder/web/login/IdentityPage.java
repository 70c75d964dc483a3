package eborder.web.login;

import eborder.party.IdentityDesk;
import eborder.party.LinkedIdentity;
import eborder.party.ProviderName;
import eborder.party.ProviderSignIn;
import eborder.web.access.Visitor;
import eborder.web.face.Face;
import eborder.web.face.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;

/** The own account's link to an identity at the provider. */
@Named("identityPage")
@RequestScoped
public class IdentityPage {
    private final ProviderSignIn signIn;
    private final IdentityDesk desk;
    private final Visitor visitor;
    private final Face face;
    private final Words words;
    private final ExternalContext browser;
    private final Clock clock;

    @Inject
    IdentityPage(
            ProviderSignIn signIn,
            IdentityDesk desk,
            Visitor visitor,
            Face face,
            Words words,
            ExternalContext browser,
            Clock clock) {
        this.signIn = signIn;
        this.desk = desk;
        this.visitor = visitor;
        this.face = face;
        this.words = words;
        this.browser = browser;
        this.clock = clock;
    }

    /** What people know the provider by, null without one. */
    public String getProvider() {
        return signIn.provider().map(ProviderName::name).orElse(null);
    }

    /** Whether this visitor may link the account at all. */
    public boolean isPossible() {
        return getProvider() != null && desk.mayLink(visitor.actor());
    }

    public LinkedIdentity getLinked() {
        return desk.linked(visitor.actor()).orElse(null);
    }

    /** Begun from this page only: its form comes from our own pages and nobody else's. */
    public void link() throws IOException {
        var trip = ProviderTrip.begin(visitor.actor().account(), null, clock.instant());
        var place = signIn.beginLinking(trip.request(), face.getTag());
        trip.keep((HttpServletRequest) browser.getRequest());
        browser.redirect(place.toString());
    }

    public void unlink() {
        desk.unlink(visitor.actor());
    }

    /** What the address says of the last try, null if nothing. */
    public String getRefusal() {
        return ProviderRefusal.messageKey(browser.getRequestParameterMap().get("refused"))
                .map(words::get)
                .orElse(null);
    }
}
