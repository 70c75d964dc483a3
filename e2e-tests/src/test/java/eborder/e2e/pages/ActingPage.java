package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.util.List;
import org.openqa.selenium.By;

/** For whom or where a person may act. */
public final class ActingPage extends Page {
    public ActingPage(Browser browser) {
        super(browser);
        arriveAt("/account/acting.xhtml");
    }

    public List<String> places() {
        return texts(find("places"), By.cssSelector("li strong"));
    }

    /** Acts there from now on. @param name of the company or unit */
    public void act(String name) {
        var line = find("places").findElements(By.cssSelector("li")).stream()
                .filter(each -> each.getText().contains(name))
                .findFirst()
                .orElseThrow();
        go(line.findElement(test("act")), "/");
        browser.await(page -> has("elsewhere"));
    }

    public boolean saysEnded() {
        return has("ended");
    }
}
