package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The operator's page of partners: who answers, what waits, what was refused, what was exchanged. */
public final class PartnersPage extends Page {
    /** Five tries with longer and longer pauses open a breaker. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

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
        browser.await(PATIENCE, driver -> {
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

    /** What the page says to a reason that it refuses. */
    public String refusedReason(String reason) {
        press("discard");
        browser.await(ExpectedConditions.visibilityOfElementLocated(test("discard-reason")));
        give(reason);
        browser.await(ExpectedConditions.visibilityOfElementLocated(test("refused")));
        return text("refused");
    }

    /** Asks that the message about which the page asks be given up. */
    public PartnersPage askToDiscard(String reason) {
        give(reason);
        browser.await(ExpectedConditions.invisibilityOfElementLocated(test("discard-reason")));
        return this;
    }

    private void give(String reason) {
        type(find("discard-reason"), reason);
        press("discard-ask");
    }

    public boolean mayAgree() {
        return has("agree");
    }

    public PartnersPage agree() {
        press("agree");
        browser.await(driver -> !has("agree"));
        return this;
    }

    /** Opens the newest exchange with that partner in which something came in. */
    public ExchangePage exchange(String partner, String says) {
        browser.driver()
                .get(find("exchanges").findElements(By.cssSelector("tbody tr")).stream()
                        .filter(row ->
                                row.getText().contains(partner) && row.getText().contains(says))
                        .findFirst()
                        .orElseThrow()
                        .findElement(By.tagName("a"))
                        .getDomProperty("href"));
        browser.settle();
        return new ExchangePage(browser);
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
