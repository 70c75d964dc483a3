package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.nio.file.Path;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The papers that come with a dossier, each at its place. */
public final class PapersPage extends Page {
    PapersPage(Browser browser) {
        super(browser);
    }

    /** @param row of the person the paper belongs to, from 0 */
    public PapersPage add(String kind, int row, Path file) {
        var place = "[data-test='paper-" + kind + "-" + row + "'] ";
        browser.driver().findElement(By.cssSelector(place + "input[type=file]")).sendKeys(file.toString());
        var there = By.cssSelector(place + "[role=status] a");
        browser.await(ExpectedConditions.textToBe(there, file.getFileName().toString()));
        browser.settle();
        return this;
    }

    public DossierPage back() {
        go("back", "/filing/dossier.xhtml");
        return new DossierPage(browser);
    }
}
