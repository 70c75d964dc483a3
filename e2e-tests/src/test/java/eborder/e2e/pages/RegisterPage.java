package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import org.openqa.selenium.By;

/** The unit's permits, and the place where one is taken back. */
public final class RegisterPage extends Page {
    private RegisterPage(Browser browser) {
        super(browser);
    }

    public static RegisterPage open(Browser browser, java.net.URI portal) {
        browser.driver().get(portal.resolve("/permit/register.xhtml").toString());
        browser.settle();
        return new RegisterPage(browser);
    }

    public RegisterPage search(String number) {
        type(find("number"), number);
        go("find", "number=" + number);
        return this;
    }

    public void revoke(String reason) {
        find("revoke").findElement(By.tagName("summary")).click();
        type(find("revoke-reason"), reason);
        press("revoke-send");
    }

    public String found() {
        return text("found");
    }
}
