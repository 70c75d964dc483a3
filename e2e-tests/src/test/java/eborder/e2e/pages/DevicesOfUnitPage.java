package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.net.URI;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The commander's page of gate devices: who may judge, what passed against the verdict, how fast the lanes are. */
public final class DevicesOfUnitPage extends Page {
    private static final By CODE = test("device-code");

    private DevicesOfUnitPage(Browser browser) {
        super(browser);
    }

    public static DevicesOfUnitPage open(Browser browser, URI portal) {
        browser.driver().get(portal.resolve("/unit/devices.xhtml").toString());
        browser.settle();
        return new DevicesOfUnitPage(browser);
    }

    /** @return the code by which the device is taken in */
    public String invite(String name) {
        type(find("device-name"), name);
        reveal(find("invite"));
        press("invite");
        browser.await(ExpectedConditions.presenceOfElementLocated(CODE));
        return text("device-code");
    }

    /** What the page says to a name that it refuses. */
    public String refused(String name) {
        type(find("device-name"), name);
        reveal(find("invite"));
        press("invite");
        browser.await(ExpectedConditions.presenceOfElementLocated(test("refused")));
        return text("refused");
    }

    public List<String> devices() {
        return rows("devices");
    }

    /** Passages against the verdict, newest first. */
    public List<String> doubtful() {
        return rows("doubtful");
    }

    /** By lane and hour. */
    public List<String> hours() {
        return rows("hours");
    }

    private List<String> rows(String table) {
        return texts(find(table), By.cssSelector("tbody tr"));
    }

    /** Revokes a device, after the page has asked whether that is meant. */
    public DevicesOfUnitPage revoke(String name) {
        press(revoking(name).get(0));
        var sure = By.cssSelector(".ui-confirmdialog-yes");
        browser.await(ExpectedConditions.elementToBeClickable(sure));
        press(browser.driver().findElement(sure));
        browser.await(page -> revoking(name).isEmpty());
        return this;
    }

    private List<WebElement> revoking(String name) {
        return find("devices")
                .findElements(By.xpath(".//tbody/tr[contains(., '" + name + "')]//*[@data-test='revoke']"));
    }
}
