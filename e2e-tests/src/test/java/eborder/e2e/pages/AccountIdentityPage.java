package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.net.URI;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Where the administrator sees which identity opens somebody's account. */
public final class AccountIdentityPage extends Page {
    private static final By SURE = By.cssSelector(".ui-confirmdialog-yes");

    private AccountIdentityPage(Browser browser) {
        super(browser);
        arriveAt("/admin/identity.xhtml");
    }

    /** By way of the list of accounts. */
    public static AccountIdentityPage of(Browser browser, URI portal, String username) {
        browser.driver().get(portal.resolve("/admin/accounts.xhtml").toString());
        browser.settle();
        browser.driver()
                .findElement(By.xpath("//tr[.//strong[text()='" + username + "']]//a[@data-test='identity']"))
                .click();
        return new AccountIdentityPage(browser);
    }

    public String state() {
        return text("state");
    }

    public void unlink() {
        find("unlink").click();
        browser.await(ExpectedConditions.elementToBeClickable(SURE)).click();
        browser.settle();
    }

    public void link(String subject) {
        type(find("subject"), subject);
        press("link");
    }

    /** What the page says to what is no subject. */
    public String refusedSubject(String subject) {
        link(subject);
        return text("messages");
    }
}
