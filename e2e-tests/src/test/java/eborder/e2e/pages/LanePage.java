package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A device as an automated lane: its traveller stands before it, its guard beside it. */
public final class LanePage {
    private static final By DESK = By.cssSelector("dialog[data-test='lane-desk'][open]");
    /** A model is loaded and pictures are read meanwhile. */
    private static final Duration LONG = Duration.ofSeconds(90);

    private static final Duration OFTEN = Duration.ofMillis(50);

    private final Browser browser;

    public LanePage(Browser browser) {
        this.browser = browser;
        browser.await(ExpectedConditions.visibilityOfElementLocated(DESK));
    }

    public static boolean isOpen(Browser browser) {
        return !browser.driver().findElements(DESK).isEmpty();
    }

    /** Waits until the person has come so far. */
    public LanePage awaitStage(String stage) {
        await(ExpectedConditions.attributeToBe(DESK, "data-stage", stage));
        return this;
    }

    public LanePage awaitEnd(String outcome) {
        await(ExpectedConditions.attributeToBe(DESK, "data-outcome", outcome));
        return this;
    }

    /** A scanner that types. */
    public LanePage scan(List<String> lines) {
        lines.forEach(
                line -> browser.driver().findElement(Page.test("lane-number")).sendKeys(line, Keys.ENTER));
        return this;
    }

    /** What the aid has found, as soon as it is so. */
    public String aid(String found) {
        await(ExpectedConditions.attributeToBe(Page.test("lane-aid"), "data-aid", found));
        return text("lane-aid");
    }

    /** The guard's word, with a PIN. @param word same, other, by-hand, not-passed or take-over */
    public LanePage say(String word, String pin) {
        browser.driver().findElement(Page.test("lane-pin")).sendKeys(pin);
        var button = browser.driver().findElement(Page.test("lane-" + word));
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", button);
        button.click();
        return this;
    }

    public String refused() {
        await(page -> !text("lane-said").isEmpty());
        return text("lane-said");
    }

    /** Hands the person, or the device, over to the guard's own desk. */
    public void takeOver(String pin) {
        var call = browser.driver().findElement(Page.test("lane-call"));
        if (call.isDisplayed()) {
            call.click();
        }
        say("take-over", pin);
        await(ExpectedConditions.invisibilityOfElementLocated(DESK));
    }

    public String what() {
        return text("lane-what");
    }

    public boolean lacksBarrier() {
        return browser.driver().findElement(Page.test("no-barrier")).isDisplayed();
    }

    private String text(String name) {
        return browser.driver().findElement(Page.test(name)).getText();
    }

    private <T> void await(ExpectedCondition<T> condition) {
        new WebDriverWait(browser.driver(), LONG, OFTEN).until(condition);
    }
}
