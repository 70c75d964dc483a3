package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.net.URI;
import java.util.List;
import org.openqa.selenium.By;

/** The operator's page of partners: who answers, what waits, what was refused, what was exchanged. */
public final class PartnersPage extends Page {
    private final URI address;

    private PartnersPage(Browser browser, URI address) {
        super(browser);
        this.address = address;
    }

    public static PartnersPage open(Browser browser, URI portal) {
        var page = new PartnersPage(browser, portal.resolve("/admin/partners.xhtml"));
        page.load();
        return page;
    }

    private void load() {
        browser.driver().get(address.toString());
        browser.settle();
    }

    /** Looks again until the row of a partner says so. */
    public PartnersPage awaitPartner(String name, String says) {
        browser.await(driver -> {
            load();
            return rows("partners").stream().anyMatch(row -> row.contains(name) && row.contains(says));
        });
        return this;
    }

    public List<String> parked() {
        return rows("parked");
    }

    public List<String> exchanges() {
        return rows("exchanges");
    }

    private List<String> rows(String table) {
        return texts(find(table), By.cssSelector("tbody tr"));
    }

    /** Sends the first of the refused ones again. */
    public PartnersPage retry() {
        press("retry");
        browser.await(driver -> !has("retry"));
        return this;
    }
}
