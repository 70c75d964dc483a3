package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The commander's page: who asks to go ashore, ship by ship. */
public final class ApprovalPage extends Page {
    public ApprovalPage(Browser browser) {
        super(browser);
        arriveAt("/permit/approval.xhtml");
    }

    public ApprovalPage choose(String ship) {
        go(
                browser.driver().findElement(By.xpath("//*[@data-test='ship'][normalize-space()='" + ship + "']")),
                "dossier=");
        return this;
    }

    /** Chooses what was asked for by a dossier. */
    public ApprovalPage of(String dossier) {
        go(
                browser.driver().findElement(By.cssSelector("[data-test='ship'][href$='" + dossier + "']")),
                "dossier=" + dossier);
        return this;
    }

    /** The ships whose crews still wait. */
    public List<String> ships() {
        return texts(browser.driver(), test("ship"));
    }

    public int requested() {
        return browser.driver().findElements(test("permit")).size();
    }

    /** Approves all that are chosen, and waits until the last one is signed. */
    public void approve() {
        typePin("approve");
        press("approve");
        browser.await(ExpectedConditions.presenceOfElementLocated(test("issued")));
    }

    /** Approves all that are chosen, for a key in the commander's own hands. @return the code to sign by */
    public String approveForOwnKey() {
        press("approve");
        browser.await(ExpectedConditions.presenceOfElementLocated(test("in-hand")));
        press("take-code");
        return text("code");
    }

    /** What is said of permits that wait for a word about their holders. */
    public String heldBack() {
        return text("held-back");
    }

    public String issued() {
        return text("issued");
    }
}
