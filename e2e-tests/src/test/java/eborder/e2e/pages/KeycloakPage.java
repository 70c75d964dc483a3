package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Keycloak's own pages. */
public final class KeycloakPage extends Page {
    private static final By PASSWORD = By.id("password");
    private static final By SIGN_OUT = By.id("kc-logout");

    private KeycloakPage(Browser browser) {
        super(browser);
    }

    static KeycloakPage arriving(Browser browser) {
        browser.await(ExpectedConditions.visibilityOfElementLocated(PASSWORD));
        return new KeycloakPage(browser);
    }

    /** Who signed in there before is known by name and shows the password again. */
    public void signIn(String username, String password) {
        browser.driver().findElements(By.id("username")).stream()
                .filter(field -> field.isDisplayed() && field.isEnabled())
                .forEach(field -> type(field, username));
        type(browser.driver().findElement(PASSWORD), password);
        browser.driver().findElement(By.id("kc-login")).click();
    }

    /** Confirms signing out there, and comes back. */
    static void confirmSignOut(Browser browser) {
        browser.await(ExpectedConditions.elementToBeClickable(SIGN_OUT)).click();
    }
}
