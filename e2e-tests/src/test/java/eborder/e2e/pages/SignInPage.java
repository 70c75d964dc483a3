package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Where everybody begins and ends. */
public final class SignInPage extends Page {
    private static final String DEMO_PASSWORD = "eborder-demo";

    private SignInPage(Browser browser) {
        super(browser);
    }

    /** Where the browser has come to. */
    public static SignInPage here(Browser browser) {
        var page = new SignInPage(browser);
        page.arriveAt("/login.xhtml");
        return page;
    }

    public static SignInPage open(Browser browser, java.net.URI portal) {
        browser.driver().get(portal.resolve("/login.xhtml").toString());
        browser.settle();
        return new SignInPage(browser);
    }

    /** Signs in with an account of the demo world, and comes to that person's first page. */
    public void signIn(String username) {
        signIn(username, DEMO_PASSWORD);
    }

    public void signIn(String username, String password) {
        enter(username, password);
        browser.await(ExpectedConditions.presenceOfElementLocated(test("account")));
        browser.settle();
    }

    /** What the page says to the right password of a suspended account. */
    public String heldUp(String username, String password) {
        enter(username, password);
        browser.await(ExpectedConditions.presenceOfElementLocated(test("suspended")));
        return text("suspended");
    }

    /** What somebody reads first whose account had long been unused; then they go on. */
    public String unused(String username, String password) {
        enter(username, password);
        arriveAt("/account/unused.xhtml");
        return text("unused");
    }

    /** By way of the identity provider's page. */
    public KeycloakPage byProvider() {
        find("provider").click();
        return KeycloakPage.arriving(browser);
    }

    /** By way of the identity provider, which knows the person already. */
    public void knownToProvider() {
        find("provider").click();
    }

    /** What the page says when somebody comes back from the provider with nothing. */
    public String refusedByProvider() {
        arriveAt("refused=");
        return text("provider-refused");
    }

    /** What the button says, blank if there is none. */
    public String provider() {
        return has("provider") ? text("provider") : "";
    }

    /** Signs out at the provider, too, after having signed out here. */
    public void leaveProvider() {
        find("provider-out").click();
        KeycloakPage.confirmSignOut(browser);
        arriveAt("/login.xhtml?out=all");
    }

    private void enter(String username, String password) {
        type(find("username"), username);
        type(find("password"), password);
        find("enter").click();
    }
}
