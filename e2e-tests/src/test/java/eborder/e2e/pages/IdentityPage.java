package eborder.e2e.pages;

import eborder.e2e.support.Browser;

/** The own account's electronic identity. */
public final class IdentityPage extends Page {
    public IdentityPage(Browser browser) {
        super(browser);
        arriveAt("/account/identity.xhtml");
    }

    /** To the provider's page, which asks for the password again. */
    public KeycloakPage link() {
        find("link").click();
        return KeycloakPage.arriving(browser);
    }

    public String done() {
        return text("done");
    }

    public String refused() {
        return text("refused");
    }

    /** How it stands. */
    public String state() {
        return text("state");
    }
}
