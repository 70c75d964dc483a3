package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import org.openqa.selenium.WebElement;

/** The officers' queue, the oldest deadline first. */
public final class InboxPage extends Page {
    public InboxPage(Browser browser) {
        super(browser);
        arriveAt("/review/inbox.xhtml");
    }

    private WebElement row(String number) {
        return browser.driver().findElements(test("queue-row")).stream()
                .filter(row -> row.getText().contains(number))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not in the inbox: " + number));
    }

    /** All that the queue says of a dossier. */
    public String told(String number) {
        return row(number).getText();
    }

    /** How long the answer to a dossier may still take, in words. */
    public String timeLeft(String number) {
        return row(number).findElement(test("time-left")).getText();
    }

    public ReviewPage open(String number) {
        go(row(number).findElement(test("open")), "/review/dossier.xhtml");
        return new ReviewPage(browser);
    }

    /** Turns to the dossiers that are decided. */
    public InboxPage decided() {
        go("list-decided", "list=decided");
        return this;
    }

    /** What the last deed came to. */
    public String done() {
        return text("done");
    }
}
