package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.net.URI;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The software that a company lets in by its key. */
public final class ClientsPage extends Page {
    private static final By SURE = By.cssSelector(".ui-confirmdialog-yes");

    private ClientsPage(Browser browser) {
        super(browser);
        arriveAt("/company/clients.xhtml");
    }

    public static ClientsPage open(Browser browser, URI portal) {
        browser.driver().get(portal.resolve("/company/clients.xhtml").toString());
        return new ClientsPage(browser);
    }

    public ClientsPage register(String name, String jwk) {
        type(find("name"), name);
        type(find("key"), jwk);
        press("register");
        return this;
    }

    /** What is said about a key that was refused. */
    public String refused() {
        return text("refused");
    }

    public List<String> rows() {
        return texts(find("clients"), By.cssSelector("tbody tr"));
    }

    /** Asks to switch the first one off, but doesn't answer the question yet. */
    public ClientsPage askToSwitchOff() {
        press("switch-off");
        browser.await(ExpectedConditions.elementToBeClickable(SURE));
        return this;
    }

    public ClientsPage sure() {
        press(browser.driver().findElement(SURE));
        return this;
    }
}
