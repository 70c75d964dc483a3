package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.openqa.selenium.By;

/** Who stands in for whom in the unit. */
public final class StandInsPage extends Page {
    private StandInsPage(Browser browser) {
        super(browser);
        arriveAt("/unit/stand-ins.xhtml");
    }

    public static StandInsPage open(Browser browser, URI portal) {
        browser.driver().get(portal.resolve("/unit/stand-ins.xhtml").toString());
        return new StandInsPage(browser);
    }

    public StandInsPage fill(String username, String title, LocalDate first, LocalDate last) {
        type(find("username"), username);
        type(find("title"), title);
        day("first-day", first);
        day("last-day", last);
        return this;
    }

    /** A date field takes what is typed in the order of the reader's country; its value is the same everywhere. */
    private void day(String field, LocalDate day) {
        browser.driver().executeScript("arguments[0].value = arguments[1]", find(field), day.toString());
    }

    /** Why it is refused. */
    public String refused() {
        press("appoint");
        return text("refused");
    }

    public void appoint() {
        leave("appoint", "/unit/stand-ins.xhtml");
    }

    public List<String> rows() {
        return texts(find("stand-ins"), By.cssSelector("tbody tr"));
    }

    /** Ends the time of a stand-in. */
    public void end(String username) {
        var row = find("stand-ins").findElements(By.cssSelector("tbody tr")).stream()
                .filter(each -> each.getText().contains(username)
                        && !each.findElements(test("end")).isEmpty())
                .findFirst()
                .orElseThrow();
        press(row.findElement(test("end")));
        press(browser.driver().findElement(By.cssSelector(".ui-confirmdialog-yes")));
        browser.await(page -> find("stand-ins").findElements(test("end")).isEmpty());
    }
}
