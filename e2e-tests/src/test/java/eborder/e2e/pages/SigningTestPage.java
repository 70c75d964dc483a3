package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.net.URI;
import java.util.List;
import org.openqa.selenium.By;

/** Tries out whether signing works: a code, and how far the program came with it. */
public final class SigningTestPage extends Page {
    private SigningTestPage(Browser browser) {
        super(browser);
    }

    /** Comes from the page where dossiers are signed. */
    public static SigningTestPage open(Browser browser, URI portal) {
        var page = new SigningTestPage(browser);
        browser.driver().get(portal.resolve("filing/signing.xhtml").toString());
        page.go("self-test", "/filing/signing-test.xhtml");
        return page;
    }

    public String code() {
        press("open");
        return text("code");
    }

    /** The words beside the parts, in order, as the page shows them when it is looked at again. */
    public List<String> states() {
        leave("look", "/filing/signing-test.xhtml");
        return texts(find("parts"), By.className("tag"));
    }
}
