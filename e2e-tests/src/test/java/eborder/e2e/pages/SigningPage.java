package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.net.URI;
import org.openqa.selenium.By;

/** What a company still has to sign, and the code to sign it by. */
public final class SigningPage extends Page {
    private SigningPage(Browser browser) {
        super(browser);
    }

    /** Comes from the page of a dossier that isn't signed. */
    public static SigningPage ofDossier(Browser browser, URI portal, String dossier) {
        var page = new SigningPage(browser);
        browser.driver()
                .get(portal.resolve("filing/dossier.xhtml?id=" + dossier).toString());
        page.go("sign", "/filing/signing.xhtml");
        return page;
    }

    /** All that the company still has to sign. */
    public static SigningPage all(Browser browser, URI portal) {
        browser.driver().get(portal.resolve("filing/signing.xhtml").toString());
        return new SigningPage(browser);
    }

    public static boolean isSigned(Browser browser, URI portal, String page, String dossier) {
        browser.driver().get(portal.resolve(page + "?id=" + dossier).toString());
        var shown = new SigningPage(browser);
        return shown.has("signature") && !shown.has("unsigned");
    }

    /** How many dossiers are listed. */
    public int count() {
        return find("unsigned").findElements(By.tagName("li")).size();
    }

    public String code() {
        press("open");
        return text("code");
    }

    /** SHA-256 of the program that the page offers. */
    public String fingerprint() {
        return text("signer-sha256");
    }

    /** What is typed into a terminal. */
    public String command() {
        return text("command");
    }
}
