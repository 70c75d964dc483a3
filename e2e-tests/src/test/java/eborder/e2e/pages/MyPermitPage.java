package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import org.openqa.selenium.By;

/** One permit of the company: its loss is reported here, another one asked for. */
public final class MyPermitPage extends Page {
    private MyPermitPage(Browser browser) {
        super(browser);
    }

    public static MyPermitPage open(Browser browser, java.net.URI portal, String number) {
        browser.driver().get(portal.resolve("/filing/permits.xhtml").toString());
        browser.settle();
        var page = new MyPermitPage(browser);
        page.go(browser.driver().findElement(By.linkText(number)), "number=" + number);
        return page;
    }

    /** @param step {@code REPORT_LOST} or {@code REPLACE} */
    public MyPermitPage act(String step, String words) {
        find(step).findElement(By.tagName("summary")).click();
        type(find(step + "-reason"), words);
        press(step + "-send");
        return this;
    }

    public boolean offers(String step) {
        return has(step);
    }

    public String shown() {
        return text("permit");
    }
}
