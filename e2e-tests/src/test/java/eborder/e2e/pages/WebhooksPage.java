package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.net.URI;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Where a company's events are sent. */
public final class WebhooksPage extends Page {
    private static final By SURE = By.cssSelector(".ui-confirmdialog-yes");

    private WebhooksPage(Browser browser) {
        super(browser);
        arriveAt("/company/webhooks.xhtml");
    }

    public static WebhooksPage open(Browser browser, URI portal) {
        browser.driver().get(portal.resolve("/company/webhooks.xhtml").toString());
        return new WebhooksPage(browser);
    }

    public WebhooksPage register(String url) {
        type(find("url"), url);
        press("register");
        return this;
    }

    /** What is said about an address that was refused. */
    public String refused() {
        return text("refused");
    }

    public List<String> rows() {
        return texts(find("webhooks"), By.cssSelector("tbody tr"));
    }

    /** Looks again until the list says so. */
    public String awaitRow(String word) {
        return awaitText("webhooks", word);
    }

    /** Challenges the first one once more. */
    public WebhooksPage again() {
        press("again");
        return this;
    }

    /** Asks to remove the first one, but doesn't answer the question yet. */
    public WebhooksPage askToRemove() {
        press("remove");
        browser.await(ExpectedConditions.elementToBeClickable(SURE));
        return this;
    }

    public WebhooksPage sure() {
        press(browser.driver().findElement(SURE));
        return this;
    }
}
