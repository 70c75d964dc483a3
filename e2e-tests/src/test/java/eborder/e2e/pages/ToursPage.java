package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** The agent's party sheets. */
public final class ToursPage extends Page {
    private static final String PATH = "/filing/tours.xhtml";

    private ToursPage(Browser browser) {
        super(browser);
    }

    /** By the link on the ship's dossier. */
    public static ToursPage ofDossier(Browser browser, URI portal, String dossier) {
        browser.driver()
                .get(portal.resolve("filing/dossier.xhtml?id=" + dossier).toString());
        browser.settle();
        var page = new ToursPage(browser);
        page.go("tours", PATH);
        return page;
    }

    public ToursPage name(String tour) {
        type(find("tour"), tour);
        return this;
    }

    /** Chooses everybody. */
    public ToursPage chooseAll() {
        var list = new Select(find("chosen"));
        for (int at = 0; at < list.getOptions().size(); at++) {
            list.selectByIndex(at);
        }
        return this;
    }

    /** @return what is said instead of making a sheet */
    public String refused() {
        press("make");
        return text("refused");
    }

    /** @return the number of the sheet that was made, the newest */
    public String make() {
        leave("make", PATH);
        return parties().get(0);
    }

    public List<String> parties() {
        return texts(browser.driver(), test("party"));
    }

    public Path download() {
        return browser.download(browser.driver().findElement(By.cssSelector("[data-test='download-party']")));
    }
}
