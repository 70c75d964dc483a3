package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.util.List;
import org.openqa.selenium.By;

/** A dossier on the officer's desk. */
public final class ReviewPage extends Page {
    ReviewPage(Browser browser) {
        super(browser);
    }

    public ReviewPage claim() {
        press("claim");
        return this;
    }

    public String state() {
        return text("state");
    }

    public String ashore() {
        return text("ashore");
    }

    /** One text per person, those behind the fold too. */
    public List<String> crew() {
        if (has("other-rows")) {
            find("other-rows").findElement(By.tagName("summary")).click();
        }
        return texts(browser.driver(), By.cssSelector("[data-test='rows-crew-list'] tbody tr"));
    }

    public InboxPage confirm() {
        go("confirm", "/review/inbox.xhtml");
        return new InboxPage(browser);
    }

    /** What was sent to the single window, and what became of it. */
    public List<String> notices() {
        return texts(browser.driver(), By.cssSelector("[data-test='notices'] > li"));
    }

    public List<String> deeds() {
        find("deeds").findElement(By.tagName("summary")).click();
        return texts(find("deeds"), By.cssSelector("li strong"));
    }
}
