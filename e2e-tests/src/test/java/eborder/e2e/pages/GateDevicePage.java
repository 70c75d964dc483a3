package eborder.e2e.pages;

import eborder.e2e.api.Failed;
import eborder.e2e.support.Browser;
import java.net.URI;
import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** An enrolled device at the gate: locked, then the guard's. */
public final class GateDevicePage {
    /** How long what was done alone may take to be sent: the device tries by itself, and the portal has only just started. */
    public static final Duration SENDING = Duration.ofMinutes(2);

    private static final By LOCKED = By.cssSelector("dialog[data-test='lock'][open]");
    private static final By READY = By.cssSelector("[data-ready='true'] [data-test='device']:not([inert])");

    private final Browser browser;

    private GateDevicePage(Browser browser) {
        this.browser = browser;
    }

    /** The signed-in guard takes this browser in by the commander's code, or begins a new shift without one. */
    public static GateDevicePage enrol(Browser browser, String code, String pin) {
        var page = new GateDevicePage(browser);
        browser.await(ExpectedConditions.presenceOfElementLocated(READY));
        if (code != null) {
            page.type("device-code", code);
        }
        page.type("device-pin", pin);
        page.type("device-pin-again", pin);
        page.find("device-send").sendKeys(Keys.ENTER);
        browser.await(ExpectedConditions.or(
                ExpectedConditions.presenceOfElementLocated(LOCKED),
                ExpectedConditions.visibilityOfElementLocated(Page.test("device-said"))));
        if (browser.driver().findElements(LOCKED).isEmpty()) {
            throw new Failed(
                    "The device isn't taken in: " + page.find("device-said").getText());
        }
        return page;
    }

    /** As from the home screen. */
    public static GateDevicePage open(Browser browser, URI portal) {
        browser.driver().get(portal.resolve("/gate/app.xhtml").toString());
        browser.await(ExpectedConditions.presenceOfElementLocated(LOCKED));
        return new GateDevicePage(browser);
    }

    /** @return what the lock says */
    public String tryPin(String pin) {
        var said = find("lock-said").getText();
        type("lock-pin", pin + Keys.ENTER);
        return browser.await(page -> find("lock-said").getText().equals(said)
                ? null
                : find("lock-said").getText());
    }

    /** Milliseconds from the start of the page to the lock. */
    public int shownAfter() {
        return Integer.parseInt(browser.driver().findElement(Page.test("lock")).getDomAttribute("data-after"));
    }

    public GatePage unlock(String pin) {
        type("lock-pin", pin + Keys.ENTER);
        browser.await(ExpectedConditions.invisibilityOfElementLocated(LOCKED));
        return new GatePage(browser, "/gate/app.xhtml");
    }

    private void type(String name, String text) {
        find(name).sendKeys(text);
    }

    private WebElement find(String name) {
        return browser.driver().findElement(Page.test(name));
    }
}
