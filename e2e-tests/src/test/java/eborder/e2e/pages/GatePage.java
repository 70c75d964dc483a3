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

    /** Where no other journey's guards stand. @return the lane's code */
    public String standAtLastLane() {
        var lanes = new Select(find("lane"));
        lanes.selectByIndex(lanes.getOptions().size() - 1);
        return lanes.getFirstSelectedOption().getDomAttribute("value");
    }

    /** Whoever comes now comes from the shore. */
    public GatePage comingIn() {
        browser.driver().executeScript("arguments[0].click()", find("direction-in"));
        return this;
    }

    /** Whoever comes now comes from the port. */
    public GatePage goingOut() {
        browser.driver().executeScript("arguments[0].click()", find("direction-out"));
        return this;
    }

    /** The browser lets the guard choose the barrier's cable. */
    public GatePage connectBarrier() {
        find("barrier-connect").click();
        return this;
    }

    /** Leaves the device to travellers again. */
    public LanePage backToLane() {
        find("lane-back").click();
        return new LanePage(browser);
    }

    public boolean hasSentAll() {
        return !find("waiting").isDisplayed();
    }

    /** Opens the camera and waits for what it sees. */
    public GatePage scan() {
        openCamera();
        return awaitVerdict();
    }

    public void openCamera() {
        find("camera-start").click();
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
        return awaitColour(colour);
    }

    /** What a device does, in the words of {@code gate/scanners.js}. */
    public GatePage device(String deed) {
        browser.driver().executeScript(deed);
        return this;
    }

    /** A scanner that is no keyboard reads something: {@code usb.hid.devices[0]} for example. */
    public GatePage read(String device, String text, String colour) {
        browser.driver()
                .executeScript(
                        device + ".scan ? " + device + ".scan(arguments[0]) : " + device + ".send(arguments[0])", text);
        return awaitColour(colour);
    }

    public GatePage awaitColour(String colour) {
        browser.await(ExpectedConditions.attributeToBe(POSTER, "data-verdict", colour));
        return this;
    }

    public GatePage connect(String kind) {
        find("connect-" + kind).click();
        return this;
    }

    public boolean mayConnect(String kind) {
        return find("connect-" + kind).isDisplayed();
    }

    /** The sign of connected scanners, when it shows so many. */
    public String scanners(int count) {
        browser.await(ExpectedConditions.attributeToBe(test("scanners"), "data-count", Integer.toString(count)));
        return text("scanners");
    }

    /** The line that says what the page is doing, when it says that. */
    public String status(String key) {
        browser.await(ExpectedConditions.attributeToBe(test("status"), "data-status", key));
        return text("status");
    }

    /** What a keyboard types where it is, line by line. */
    public GatePage typeLines(Iterable<String> lines) {
        lines.forEach(line -> browser.driver().switchTo().activeElement().sendKeys(line, Keys.ENTER));
        return this;
    }

    /** The field for a document's lines. */
    public GatePage openDocument() {
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", find("document-desk"));
        find("document-desk").findElement(By.tagName("summary")).click();
        browser.await(ExpectedConditions.attributeToBe(By.cssSelector("textarea:focus"), "id", "document-text"));
        return this;
    }

    /** What was found of the document, when it is in that state. */
    public String document(String state) {
        browser.await(ExpectedConditions.attributeToBe(test("document-said"), "data-state", state));
        return text("document-said");
    }

    /** A photograph of the document's lines: what was read of it, for the guard to confirm. */
    public String photograph(Path picture) {
        find("document-photo").sendKeys(picture.toString());
        browser.await(ExpectedConditions.attributeToBe(test("document-hint"), "data-state", "confirm"));
        return find("document-text").getDomProperty("value");
    }

    public GatePage compare() {
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", find("document-compare"));
        find("document-compare").click();
        return this;
    }

    /** The names of everything the page has loaded. */
    public String loaded() {
        return browser.driver()
                .executeScript("return performance.getEntriesByType('resource').map(one => one.name).join()")
                .toString();
    }

    /** Bytes of what the page has loaded, as they came over the line. */
    public long weight() {
        return ((Number) browser.driver()
                        .executeScript("return performance.getEntriesByType('resource')"
                                + ".reduce((sum, one) => sum + one.encodedBodySize, 0)"))
                .longValue();
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

    /** Of the document that the permit was given for. */
    public String documentNumber() {
        return text("document").replace(" ", "");
    }

    public List<String> reasons() {
        return texts(find("reasons"), By.tagName("strong"));
    }

    /** Takes the permit back: the first click asks, the second does it. */
    public GatePage takeBack() {
        pressOnPoster("hand-in");
        find("hand-in").click();
        browser.await(ExpectedConditions.attributeToBe(POSTER, "data-verdict", "RETURNED"));
        return this;
    }

    public boolean mayTakeBack() {
        return find("poster")
                .findElement(By.cssSelector("[data-test='hand-in']"))
                .isDisplayed();
    }

    /** It is another person: the guard sends them back. */
    public GatePage sendBack() {
        pressOnPoster("deny");
        return awaitColour("DENIED");
    }

    /** Whether the guard may let this person pass all the same. */
    public boolean mayOverride() {
        return find("override").isDisplayed();
    }

    /** @return whether a second officer is asked for */
    public boolean beginOverride(String reason, String text) {
        pressOnPoster("override");
        new Select(find("override-reason")).selectByValue(reason);
        type(find("override-text"), text);
        return find("override-pin").isDisplayed();
    }

    /** With a PIN that isn't another officer's. @return what the form says */
    public String overrideRefused(String pin) {
        typeSecond(pin);
        browser.await(page -> !text("override-said").isEmpty());
        return text("override-said");
    }

    /** @param pin the second officer's, null where none is asked for */
    public GatePage override(String pin) {
        if (pin == null) {
            pressOnPoster("override-send");
        } else {
            typeSecond(pin);
        }
        return awaitColour("OVERRIDDEN");
    }

    private void typeSecond(String pin) {
        type(find("override-pin"), pin);
        pressOnPoster("override-send");
    }

    /** The driver takes what lies under the poster's sticky foot for visible. */
    private void pressOnPoster(String name) {
        reveal(find(name));
        find(name).click();
    }

    /** Lets somebody pass on duty. @return what the page says */
    public String onDuty(String kind, String card) {
        reveal(find("duty"));
        find("duty").findElement(By.tagName("summary")).click();
        new Select(find("duty-kind")).selectByValue(kind);
        type(find("duty-card"), card);
        find("duty-send").click();
        browser.await(page -> !text("duty-said").isEmpty());
        return text("duty-said");
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
