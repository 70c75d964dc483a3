package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** The crew list as a table that is typed in. */
public final class CrewListPage extends Page {
    public CrewListPage(Browser browser) {
        super(browser);
        arriveAt("/filing/list.xhtml");
    }

    public CrewListPage upload(Path spreadsheet) {
        var before = browser.driver().findElements(test("imported"));
        browser.driver().findElement(By.cssSelector("input[type=file]")).sendKeys(spreadsheet.toString());
        before.forEach(told -> browser.await(ExpectedConditions.stalenessOf(told)));
        browser.await(ExpectedConditions.presenceOfElementLocated(test("imported")));
        browser.settle();
        return this;
    }

    /** What came of the last upload. */
    public String imported() {
        return text("imported");
    }

    /** The lines of the error summary, none when there is no summary. */
    public List<String> errors() {
        return texts(browser.driver(), By.cssSelector("[data-test='errors'] li"));
    }

    /** Follows a line of the error summary. @return the id of the cell it led to, with the cursor in it */
    public String followError(String beginning) {
        browser.driver().findElements(By.cssSelector("[data-test='errors'] li a")).stream()
                .filter(line -> line.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .click();
        return browser.driver().switchTo().activeElement().getDomAttribute("id");
    }

    /** Types over what stands where the cursor is. */
    public CrewListPage typeHere(String value) {
        type(browser.driver().switchTo().activeElement(), value);
        return this;
    }

    /** @param row as the page counts it, from 1 */
    public CrewListPage type(int row, String column, String value) {
        var cell = cell(row, column);
        if (cell.getTagName().equals("select")) {
            new Select(cell).selectByValue(value);
        } else {
            type(cell, value);
        }
        return this;
    }

    public String value(int row, String column) {
        return cell(row, column).getDomProperty("value");
    }

    public int count() {
        return browser.driver()
                .findElements(By.cssSelector("[id$=':fullName']"))
                .size();
    }

    private WebElement cell(int row, String column) {
        return browser.driver().findElement(By.id("f:crew:" + (row - 1) + ":" + column));
    }

    /** Adds an empty row at the end. */
    public CrewListPage add() {
        int before = count();
        find("add").click();
        browser.await(page -> count() == before + 1);
        browser.settle();
        return this;
    }

    /** @param row as the page counts it, from 1 */
    public CrewListPage remove(int row) {
        int before = count();
        var button =
                browser.driver().findElement(By.cssSelector("#f\\:crew tbody tr:nth-child(" + row + ") button.link"));
        reveal(button);
        button.click();
        browser.await(page -> count() == before - 1);
        browser.settle();
        return this;
    }

    public CrewListPage save() {
        press("save");
        return this;
    }

    public DossierPage saveAndReturn() {
        go("save-back", "/filing/dossier.xhtml");
        return new DossierPage(browser);
    }
}
