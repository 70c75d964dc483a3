package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.net.URI;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** The accounts that the commander's unit granted. */
public final class UnitAccountsPage extends Page {
    private UnitAccountsPage(Browser browser) {
        super(browser);
    }

    public static UnitAccountsPage open(Browser browser, URI portal) {
        browser.driver().get(portal.resolve("/unit/accounts.xhtml").toString());
        browser.settle();
        return new UnitAccountsPage(browser);
    }

    public UnitAccountsPage choose(String username) {
        go("open-" + username, "id=");
        return this;
    }

    /** In the unfolded form. @param until as typed, empty if open */
    public UnitAccountsPage suspend(String reason, String text, String until) {
        new Select(find("suspend-reason")).selectByValue(reason);
        type(find("suspend-text"), text);
        type(find("suspend-until"), until);
        leave("suspend-send", "/unit/accounts.xhtml");
        return this;
    }

    public UnitAccountsPage unfold(String deed) {
        find(deed).findElement(By.tagName("summary")).click();
        return this;
    }

    public String card() {
        return text("card");
    }
}
