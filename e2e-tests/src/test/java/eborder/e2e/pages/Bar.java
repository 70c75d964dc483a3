package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The bar on top of every page. */
public final class Bar extends Page {
    public Bar(Browser browser) {
        super(browser);
    }

    /** Waits for the page in the other language: until then the old one is still there. */
    public void switchLanguage() {
        var before = language();
        find("language").click();
        browser.await(page -> {
            var now = languageOnceThere();
            return now != null && !now.equals(before);
        });
        browser.settle();
    }

    /** While a page goes, there is no language. */
    private String languageOnceThere() {
        try {
            return language();
        } catch (WebDriverException gone) {
            return null;
        }
    }

    public String language() {
        return browser.driver().findElement(By.tagName("html")).getDomAttribute("lang");
    }

    /** Where the person acts, blank for the own company or unit. */
    public String elsewhere() {
        return has("elsewhere") ? text("elsewhere") : "";
    }

    /** What the bar calls a place. */
    public String place(String path) {
        return find("nav").findElement(By.cssSelector("a[href='" + path + "']")).getText();
    }

    /** Opens the choice of whom to act for. */
    public ActingPage acting() {
        find("account").click();
        go("acting", "/account/acting.xhtml");
        return new ActingPage(browser);
    }

    public IdentityPage identity() {
        find("account").click();
        go("identity", "/account/identity.xhtml");
        return new IdentityPage(browser);
    }

    /** Who is signed in. */
    public String name() {
        browser.await(ExpectedConditions.presenceOfElementLocated(test("account")));
        browser.settle();
        return text("account");
    }

    public void signOut() {
        find("account").click();
        go("sign-out", "/login.xhtml");
    }
}
