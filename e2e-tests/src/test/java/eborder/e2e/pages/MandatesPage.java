package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.net.URI;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** Who acts for the company. */
public final class MandatesPage extends Page {
    public MandatesPage(Browser browser) {
        super(browser);
        arriveAt("/company/mandates.xhtml");
    }

    public static MandatesPage open(Browser browser, URI portal) {
        browser.driver().get(portal.resolve("/company/mandates.xhtml").toString());
        return new MandatesPage(browser);
    }

    public List<String> rows() {
        return texts(find("mandates"), By.cssSelector("tbody tr"));
    }

    /** Ends the mandate of a person that is still to end, the newest one. */
    public MandatesPage end(String username, String reason) {
        var row = find("mandates").findElements(By.cssSelector("tbody tr")).stream()
                .filter(each -> each.getText().contains(username)
                        && !each.findElements(test("end")).isEmpty())
                .findFirst()
                .orElseThrow();
        go(row.findElement(test("end")), "end=");
        type(find("reason"), reason);
        browser.screenshot("mandate/ending");
        leave("revoke", "/company/mandates.xhtml");
        return this;
    }

    public NewMandate begin() {
        go("new-mandate", "/company/new-mandate.xhtml");
        return new NewMandate(browser);
    }

    /** Giving one. */
    public static final class NewMandate extends Page {
        private NewMandate(Browser browser) {
            super(browser);
        }

        public NewMandate fill(String username, String imo, String unit) {
            type(find("username"), username);
            type(find("imo"), imo);
            new Select(find("unit")).selectByValue(unit);
            return this;
        }

        /** What is refused. */
        public String refused() {
            press("grant");
            return text("refused");
        }

        public MandatesPage grant() {
            go("grant", "/company/mandates.xhtml");
            return new MandatesPage(browser);
        }
    }
}
