package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A party on the guard's device. */
public final class GatePartyPage extends Page {
    private static final By OPEN = By.cssSelector("dialog[data-test='party'][open]");
    private static final By DONE = By.cssSelector("dialog[data-test='party'][open][data-done]");

    private GatePartyPage(Browser browser) {
        super(browser);
        browser.await(ExpectedConditions.visibilityOfElementLocated(OPEN));
    }

    /** Held before the camera. */
    public static GatePartyPage scan(Browser browser) {
        browser.driver().findElement(test("camera-start")).click();
        return new GatePartyPage(browser);
    }

    /** As a hand scanner types it. */
    public static GatePartyPage type(Browser browser, String seal) {
        browser.driver().findElement(test("number")).sendKeys(seal, Keys.ENTER);
        return new GatePartyPage(browser);
    }

    public String colour() {
        return find("party").getDomAttribute("data-verdict");
    }

    public String word() {
        return text("party-word");
    }

    public String tour() {
        return text("party-name");
    }

    /** One of people, out, ship, until, number. */
    public String fact(String name) {
        return text("party-" + name);
    }

    /** Who doesn't pass, with the reason and what to do. */
    public List<String> reasons() {
        return texts(find("party-reasons"), By.tagName("li"));
    }

    /** From the scan to the screen, milliseconds. */
    public int millis() {
        return Integer.parseInt(find("party").getDomAttribute("data-millis"));
    }

    /** Opens the list of those who may pass. */
    public GatePartyPage openList() {
        reveal(find("party-here"));
        find("party-here").findElement(By.tagName("summary")).click();
        return this;
    }

    /** Somebody who isn't standing there, or is after all. */
    public GatePartyPage tick(String name) {
        var box = browser.driver()
                .findElement(By.xpath("//details[@data-test='party-here']//label[contains(., '" + name + "')]/input"));
        reveal(box);
        box.sendKeys(Keys.SPACE);
        return this;
    }

    public String count() {
        return text("party-count");
    }

    /** What the button says, blank if nobody may pass. */
    public String offered() {
        return text("party-let");
    }

    public boolean offersPassage() {
        return find("party-let").isDisplayed();
    }

    /** Enter leads on and lets nobody pass; keys rest a moment after a scan. */
    public void leaveByEnter() {
        browser.await(page -> {
            page.switchTo().activeElement().sendKeys(Keys.ENTER);
            return page.findElements(OPEN).isEmpty();
        });
    }

    /** One deed for all who are ticked. */
    public GatePartyPage letThrough() {
        find("party-let").click();
        browser.await(ExpectedConditions.visibilityOfElementLocated(DONE));
        return this;
    }

    public boolean isDone() {
        return !browser.driver().findElements(DONE).isEmpty();
    }

    public void next() {
        find("party-next").click();
        browser.await(ExpectedConditions.invisibilityOfElementLocated(OPEN));
    }
}
