package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.net.URI;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The company's people and how their accounts stand. */
public final class CompanyAccountsPage extends Page {
    private CompanyAccountsPage(Browser browser) {
        super(browser);
    }

    public static CompanyAccountsPage open(Browser browser, URI portal) {
        browser.driver().get(portal.resolve("/filing/accounts.xhtml").toString());
        browser.settle();
        return new CompanyAccountsPage(browser);
    }

    public String line(String username) {
        return lineOf(username).getText();
    }

    /** Whether it is marked as long unused. */
    public boolean warns(String username) {
        return !lineOf(username).findElements(test("warning")).isEmpty();
    }

    /** @param ask SUSPEND, RESUME or CANCEL */
    public boolean offers(String username, String ask) {
        return !lineOf(username).findElements(test("ask-" + ask)).isEmpty();
    }

    public ApplyPage ask(String username, String ask) {
        go(lineOf(username).findElement(test("ask-" + ask)), "/filing/apply.xhtml");
        return new ApplyPage(browser);
    }

    private WebElement lineOf(String username) {
        return browser.driver().findElement(By.cssSelector("tr[data-account='" + username + "']"));
    }
}
