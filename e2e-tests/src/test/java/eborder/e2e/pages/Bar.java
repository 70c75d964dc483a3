package eborder.e2e.pages;

import eborder.e2e.support.Browser;

/** The bar on top of every page. */
public final class Bar extends Page {
    public Bar(Browser browser) {
        super(browser);
    }

    public void switchLanguage() {
        find("language").click();
        browser.settle();
    }

    public String language() {
        return browser.driver()
                .findElement(org.openqa.selenium.By.tagName("html"))
                .getDomAttribute("lang");
    }

    public void signOut() {
        find("account").click();
        go("sign-out", "/login.xhtml");
    }
}
