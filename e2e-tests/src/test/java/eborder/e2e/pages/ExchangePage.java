package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** One archived exchange: what it was, what today's mapping reads in it, and its evidence to take away. */
public final class ExchangePage extends Page {
    ExchangePage(Browser browser) {
        super(browser);
    }

    public String says() {
        return text("exchange");
    }

    /** Reads the message once more. @return what differs, or the one row that says that nothing does */
    public List<String> replay() {
        press("replay");
        browser.await(ExpectedConditions.visibilityOfElementLocated(test("replayed")));
        return texts(find("changes"), By.cssSelector("tbody tr"));
    }

    public Path export() {
        return browser.download(find("export"));
    }
}
