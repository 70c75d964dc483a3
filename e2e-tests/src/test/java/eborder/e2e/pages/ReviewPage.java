package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.net.URI;
import java.util.List;
import org.openqa.selenium.By;

/** A dossier on the officer's desk. */
public final class ReviewPage extends Page {
    ReviewPage(Browser browser) {
        super(browser);
    }

    /** Comes to a dossier by its address. */
    public static ReviewPage at(Browser browser, URI portal, String dossier) {
        browser.driver()
                .get(portal.resolve("review/dossier.xhtml?id=" + dossier).toString());
        browser.settle();
        return new ReviewPage(browser);
    }

    /** What each agency has cleared, one text per agency. */
    public List<String> clearances() {
        return texts(find("clearances"), By.cssSelector("tbody tr"));
    }

    /** What an amendment changes, one text per change. */
    public List<String> changes() {
        return texts(find("changes"), By.cssSelector("tbody tr"));
    }

    /** Number, version and deadline. */
    public String head() {
        return browser.driver().findElement(By.cssSelector("main")).getText();
    }

    public ReviewPage claim() {
        press("claim");
        return this;
    }

    public String state() {
        return text("state");
    }

    public String ashore() {
        return text("ashore");
    }

    /** What is said of the signatures of its papers. */
    public String awaitSignatures(String word) {
        return awaitText("signatures", word);
    }

    /** One text per person, those behind the fold too. */
    public List<String> crew() {
        if (has("other-rows")) {
            find("other-rows").findElement(By.tagName("summary")).click();
        }
        return texts(browser.driver(), By.cssSelector("[data-test='rows-crew-list'] tbody tr"));
    }

    /** What the checks say, one text per remark. */
    public List<String> remarks() {
        return texts(browser.driver(), By.cssSelector("[data-test='remarks'] > li"));
    }

    /** One text per row that is shown of a list, those behind the fold not. @param form its id */
    public List<String> rows(String form) {
        return texts(browser.driver(), By.cssSelector("[data-test='rows-" + form + "'] tbody tr"));
    }

    /** Which rows of a long list the page holds, in words. @param part id of the form, or name of the part */
    public String portion(String part) {
        return find("pages-" + part).findElement(By.tagName("span")).getText();
    }

    /** Turns a long list to its next rows. */
    public ReviewPage turn(String part) {
        var next = find("pages-" + part).findElement(test("next-rows"));
        reveal(next);
        next.click();
        browser.settle();
        return this;
    }

    /** Whether this officer may confirm. */
    public boolean offersConfirmation() {
        return has("confirm");
    }

    /** Lets somebody else take it. */
    public ReviewPage release() {
        leave("release", "/review/");
        return this;
    }

    /** How many originals were shown, in words. */
    public String originals() {
        return text("originals-count");
    }

    /** Unfolds the list of originals. */
    public ReviewPage openOriginals() {
        var summary = find("originals").findElement(By.tagName("summary"));
        summary.click();
        reveal(summary);
        return this;
    }

    public ReviewPage tickOriginal(String name) {
        find("originals")
                .findElement(By.xpath(".//tr[contains(., '" + name + "')]//input"))
                .click();
        return this;
    }

    /** @param discrepancy what differs from the declaration, blank for nothing */
    public ReviewPage presentOriginals(String discrepancy) {
        type(find("discrepancy"), discrepancy);
        leave("present", "/review/dossier.xhtml");
        return this;
    }

    /** One text per original that was shown; the list is unfolded. */
    public List<String> originalsShown() {
        return texts(find("originals"), By.xpath(".//tbody/tr[not(.//input)]"));
    }

    /** What the dossier costs and what was paid, one text per line. */
    public List<String> fees() {
        return texts(find("fees"), By.tagName("li"));
    }

    /** What the Immigration Department says of the people, as soon as it says so. */
    public String awaitScreening(String word) {
        return awaitText("screening", word);
    }

    /** Whether citizens match the national population database, as soon as it says so. */
    public String awaitCitizens(String word) {
        return awaitText("citizens", word);
    }

    /** One text per person who isn't clear. */
    public List<String> screened() {
        return texts(browser.driver(), test("screened-row"));
    }

    /** Decides about everybody who isn't clear. @param deed {@code clear} or {@code watch}. @return this page, or what it says against it */
    public ReviewPage decideScreening(String deed, String reason) {
        browser.driver().findElements(test("screened-box")).forEach(box -> {
            reveal(box);
            box.click();
        });
        type(find("screening-reason"), reason);
        reveal(find("screening-" + deed));
        press("screening-" + deed);
        return this;
    }

    public String alerts() {
        return String.join(" ", texts(browser.driver(), By.cssSelector("main [role='alert']")));
    }

    /** Tries to write down that the fee was paid at the counter. @return what the page says against it, blank if nothing */
    public String recordReceipt(String number) {
        type(find("receipt"), number);
        reveal(find("paid"));
        press("paid");
        return String.join(" ", texts(browser.driver(), By.cssSelector("main [role='alert']")));
    }

    /** The commander lets a payment be given back. */
    public ReviewPage refund(String reason) {
        type(find("refund-reason"), reason);
        reveal(find("refund"));
        leave("refund", "/review/dossier.xhtml");
        return this;
    }

    /** Looks again until a line of the fees says so. */
    public ReviewPage awaitFee(String word) {
        browser.await(page -> {
            boolean there = fees().stream().anyMatch(line -> line.contains(word));
            if (!there) {
                page.navigate().refresh();
            }
            return there;
        });
        return this;
    }

    public InboxPage confirm() {
        typePin("confirm");
        go("confirm", "/review/inbox.xhtml");
        return new InboxPage(browser);
    }

    /** What was sent to the single window, and what became of it. */
    public List<String> notices() {
        return texts(browser.driver(), By.cssSelector("[data-test='notices'] > li"));
    }

    public List<String> deeds() {
        var summary = find("deeds").findElement(By.tagName("summary"));
        reveal(summary);
        summary.click();
        return texts(find("deeds"), By.cssSelector("li strong"));
    }
}
