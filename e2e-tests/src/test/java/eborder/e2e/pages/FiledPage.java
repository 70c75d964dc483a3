package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import org.openqa.selenium.By;

/** The receipt: the number, what happens next and by when. */
public final class FiledPage extends Page {
    FiledPage(Browser browser) {
        super(browser);
    }

    public String number() {
        return text("number");
    }

    public String next() {
        return browser.driver().findElement(By.cssSelector("main ul")).getText();
    }
}
