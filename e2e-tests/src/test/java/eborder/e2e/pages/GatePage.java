package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** The guard's page: four ways in, one verdict out. */
public class GatePage extends Page {
    private static final By READY = By.cssSelector("[data-test='gate'][data-ready='true']");
    private static final By POSTER = By.cssSelector("dialog[data-test='poster'][open]");

    public GatePage(Browser browser) {
        this(browser, "/gate/");
    }

    GatePage(Browser browser, String path) {
        super(browser);
        arriveAt(path);
        browser.await(ExpectedConditions.presenceOfElementLocated(READY));
    }

    /** Says where the guard stands: the unit's first gate. */
    public GatePage standAtFirstLane() {
        new Select(find("lane")).selectByIndex(1);
        return this;
    }

    /** Whoever comes now comes from the shore. */
    public GatePage comingIn() {
        browser.driver().executeScript("arguments[0].click()", find("direction-in"));
        return this;
    }

    /** Opens the camera and waits for what it sees. */
    public GatePage scan() {
        find("camera-start").click();
        return awaitVerdict();
    }

    public void closeCamera() {
        find("camera-stop").click();
    }

    /** Types a permit's number, or a seal's text as a hand scanner does. */
    public GatePage type(String text) {
        find("number").sendKeys(text, Keys.ENTER);
        return awaitVerdict();
    }

    /** A hand scanner goes straight on, over the verdict before. */
    public GatePage scanNext(String seal, String colour) {
        browser.driver().switchTo().activeElement().sendKeys(seal, Keys.ENTER);
        browser.await(ExpectedConditions.attributeToBe(POSTER, "data-verdict", colour));
        return this;
    }

    public GatePage show(Path picture) {
        find("picture").sendKeys(picture.toString());
        return awaitVerdict();
    }

    private GatePage awaitVerdict() {
        browser.await(ExpectedConditions.visibilityOfElementLocated(POSTER));
        return this;
    }

    /** {@code GREEN}, {@code AMBER}, {@code RED}, or {@code NONE} when nothing was checked. */
    public String colour() {
        return find("poster").getDomAttribute("data-verdict");
    }

    /** From the scan to the verdict on an enrolled device, milliseconds. */
    public int millis() {
        return Integer.parseInt(find("poster").getDomAttribute("data-millis"));
    }

    public String word() {
        return text("word");
    }

    public String holder() {
        return text("holder");
    }

    public List<String> reasons() {
        return texts(find("reasons"), By.tagName("strong"));
    }

    /** Takes the permit back: the first click asks, the second does it. */
    public GatePage takeBack() {
        // the driver takes what lies under the poster's sticky foot for visible
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", find("hand-in"));
        find("hand-in").click();
        find("hand-in").click();
        browser.await(ExpectedConditions.attributeToBe(POSTER, "data-verdict", "RETURNED"));
        return this;
    }

    public boolean mayTakeBack() {
        return find("poster")
                .findElement(By.cssSelector("[data-test='hand-in']"))
                .isDisplayed();
    }

    /** Lets the next person come. */
    public void next() {
        find("next").click();
        browser.await(ExpectedConditions.invisibilityOfElementLocated(POSTER));
    }

    /** The last checks at this gate, the newest first. */
    public List<String> latest() {
        return texts(find("latest"), By.tagName("li"));
    }
}
