package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The agent's dossier: what is to be done, how far it is, and its papers. */
public final class DossierPage extends Page {
    DossierPage(Browser browser) {
        super(browser);
    }

    /** Comes back to a dossier by the list of ships. */
    public static DossierPage of(Browser browser, String ship) {
        browser.driver()
                .findElement(By.cssSelector("[data-test='nav'] a[href$='/filing/port-calls.xhtml']"))
                .click();
        new PortCallsPage(browser);
        var page = new DossierPage(browser);
        page.go(
                browser.driver().findElement(By.xpath("//*[@data-test='calls']//a[normalize-space()='" + ship + "']")),
                "/filing/dossier.xhtml");
        return page;
    }

    /** Comes back to a dossier by its address. */
    public static DossierPage at(Browser browser, URI portal, String dossier) {
        browser.driver()
                .get(portal.resolve("filing/dossier.xhtml?id=" + dossier).toString());
        return new DossierPage(browser);
    }

    /** What each agency has cleared, one text per agency. */
    public List<String> clearances() {
        return texts(find("clearances"), By.cssSelector("tbody tr"));
    }

    public String ship() {
        return text("ship");
    }

    public CrewListPage crewList() {
        return list("crew-list");
    }

    /** @param form its id, such as {@code permit-persons} */
    public CrewListPage list(String form) {
        go("task-" + form, "/filing/list.xhtml");
        return new CrewListPage(browser);
    }

    /** Whether a confirmed dossier may be changed by this procedure. */
    public boolean offers(String change) {
        return has("change-" + change);
    }

    /** Begins an amendment or a cancellation. @return the dossier of the change */
    public DossierPage change(String procedure) {
        leave("change-" + procedure, "/filing/dossier.xhtml");
        return this;
    }

    /** Its id, as the address has it. */
    public String id() {
        return browser.driver().getCurrentUrl().replaceFirst(".*[?&]id=([^&#]+).*", "$1");
    }

    /** @param form its id, such as {@code general-declaration} */
    public DeclarationPage declaration(String form) {
        go("task-" + form, "/filing/form.xhtml");
        return new DeclarationPage(browser);
    }

    public PapersPage papers() {
        go("papers", "/filing/papers.xhtml");
        return new PapersPage(browser);
    }

    /** The first password of the account that was granted. */
    public String fetchPassword() {
        press("fetch-password");
        browser.await(page -> showsPassword());
        return text("password");
    }

    public boolean showsPassword() {
        return has("password");
    }

    public CheckPage check() {
        go("review", "/filing/check.xhtml");
        return new CheckPage(browser);
    }

    /** Begins the ship's way out. */
    public DepartPage depart() {
        go("depart", "/filing/depart.xhtml");
        return new DepartPage(browser);
    }

    /** Announces the ship at its next port. */
    public PortCallsPage.OpenCallPage goOn() {
        go("go-on", "/filing/open.xhtml");
        return new PortCallsPage.OpenCallPage(browser);
    }

    /** Which originals are still to be shown, and until when, in words. */
    public String originals() {
        return text("originals");
    }

    /** Who of the crew is still ashore, in words. */
    public String ashore() {
        return text("ashore");
    }

    public void reportLeft() {
        press("left");
    }

    /** Goes to the payment platform to pay what is open in a currency. */
    public PayerPage pay(String currency) {
        find("pay-" + currency).click();
        return new PayerPage(browser);
    }

    /** Whether something is open in a currency that can be paid. */
    public boolean offersPayment(String currency) {
        return has("pay-" + currency);
    }

    /** What was paid, one text per payment; looks again until there is one. */
    public List<String> paid() {
        browser.await(page -> {
            boolean there = has("paid");
            if (!there) {
                page.navigate().refresh();
            }
            return there;
        });
        return texts(browser.driver(), test("paid"));
    }

    /** What is said of the last payment that ended unpaid. */
    public String unpaid() {
        return text("unpaid");
    }

    public String status() {
        return text("status");
    }

    /** What is said of the signatures of its papers; looks again until there is something. */
    public String awaitSignatures(String word) {
        return awaitText("signatures", word);
    }

    public void reportMooring() {
        press("moored");
    }

    /** Form 06; looks again until it is signed. */
    public Path downloadConfirmation() {
        browser.await(page -> {
            boolean signed = has("confirmation");
            if (!signed) {
                page.navigate().refresh();
            }
            return signed;
        });
        return browser.download(find("confirmation"));
    }

    /** A shore pass as the agent holds it. */
    public record Pass(String number, String holder, Path paper) {}

    /** Every pass that can be had. */
    public List<Pass> downloadPasses() {
        return find("permits").findElements(By.tagName("li")).stream()
                .map(this::download)
                .toList();
    }

    private Pass download(WebElement line) {
        var paper = browser.download(line.findElement(test("download")));
        var number = paper.getFileName().toString().replace(".pdf", "");
        return new Pass(number, line.findElement(By.tagName("b")).getText(), paper);
    }
}
