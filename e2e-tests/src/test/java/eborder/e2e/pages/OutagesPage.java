package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.net.URI;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** When the single window is down, and when that is only rehearsed. */
public final class OutagesPage extends Page {
    private static final By SURE = By.cssSelector(".ui-confirmdialog-yes");

    private OutagesPage(Browser browser) {
        super(browser);
        arriveAt("/admin/outages.xhtml");
    }

    public static OutagesPage open(Browser browser, URI portal) {
        browser.driver().get(portal.resolve("/admin/outages.xhtml").toString());
        return new OutagesPage(browser);
    }

    /** What is said of a declaration without a reason. */
    public String refusedWithoutReason() {
        press("declare");
        return text("refused");
    }

    public OutagesPage rehearse(String reason) {
        type(find("reason"), reason);
        find("drill").click();
        leave("declare", "/admin/outages.xhtml");
        return this;
    }

    public String current() {
        return text("current");
    }

    /** What every page says meanwhile, empty if nothing. */
    public String banner() {
        return has("outage") ? text("outage") : "";
    }

    public OutagesPage end() {
        press("end");
        browser.await(ExpectedConditions.elementToBeClickable(SURE));
        browser.driver().findElement(SURE).click();
        browser.await(page -> !has("current"));
        return this;
    }

    public List<String> past() {
        return texts(find("past"), By.cssSelector("tbody tr"));
    }

    /** The newest one's report. */
    public String report() {
        go("report", "/admin/outage.xhtml");
        return text("summary");
    }
}
