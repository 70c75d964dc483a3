package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import org.openqa.selenium.By;

/** The unit's permits, and the place where something is done with one. */
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
        act("REVOKE", reason);
    }

    /** @param step {@code SUSPEND}, {@code RESUME} …; the first reason of the list where it asks for one. @param words null where it asks for none */
    public RegisterPage act(String step, String words) {
        find(step).findElement(By.tagName("summary")).click();
        if (words != null) {
            type(find(step + "-reason"), words);
        }
        press(step + "-send");
        return this;
    }

    public String found() {
        return text("found");
    }
}
