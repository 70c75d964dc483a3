package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** By which procedure a ship leaves, and when. */
public final class DepartPage extends Page {
    DepartPage(Browser browser) {
        super(browser);
    }

    /** @param procedure its code, {@code etd} as a person types it */
    public DepartPage choose(String procedure, String etd) {
        new Select(find("procedure").findElement(By.tagName("select"))).selectByValue(procedure);
        new Fields(browser).fill(Map.of("etd", etd));
        return this;
    }

    /** Tries, and is told what is wrong. */
    public List<String> refused() {
        find("begin").click();
        browser.await(page -> has("errors"));
        return texts(browser.driver(), By.cssSelector("[data-test='errors'] li"));
    }

    public DossierPage begin() {
        go("begin", "/filing/dossier.xhtml");
        return new DossierPage(browser);
    }
}
