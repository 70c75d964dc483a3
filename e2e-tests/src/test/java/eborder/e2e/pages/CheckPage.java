package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.util.List;
import org.openqa.selenium.By;

/** The last look before filing. */
public final class CheckPage extends Page {
    CheckPage(Browser browser) {
        super(browser);
    }

    public List<String> errors() {
        return texts(browser.driver(), By.cssSelector("[data-test='errors'] li"));
    }

    /** What does not stop the filing. */
    public List<String> warnings() {
        return texts(browser.driver(), By.cssSelector("#f\\:summary .notice.warn li"));
    }

    /** What it costs, in words. */
    public String fees() {
        return text("fees");
    }

    /** What filers are told of the national population database. */
    public String citizens() {
        return text("citizens");
    }

    public String answers() {
        return browser.driver().findElement(By.tagName("main")).getText();
    }

    /** What an amendment changes, one text per change. */
    public List<String> differences() {
        return texts(find("differences"), By.cssSelector("tbody tr"));
    }

    /** What is said when the filing is refused. */
    public String refusedToFile() {
        press("file");
        browser.await(page -> !text("messages").isBlank());
        return text("messages");
    }

    public FiledPage file() {
        go("file", "/filing/filed.xhtml");
        return new FiledPage(browser);
    }
}
