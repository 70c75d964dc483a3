package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** The fields of a form, filled in the way each asks for. */
final class Fields extends Page {
    private static final By SUGGESTION = By.className("ui-autocomplete-item");

    private final By where;

    Fields(Browser browser) {
        this(browser, By.tagName("body"));
    }

    /** @param where the part of the page that the form is, where a page has several */
    Fields(Browser browser, By where) {
        super(browser);
        this.where = where;
    }

    void fill(Map<String, String> answers) {
        answers.forEach(this::fill);
    }

    /** @param value what is typed; for a short code list the code, for a long one enough to find it */
    void fill(String name, String value) {
        var control = field(name).findElement(By.cssSelector("select, textarea, input:not([type=hidden])"));
        if (control.getTagName().equals("select")) {
            new Select(control).selectByValue(value);
        } else if ("combobox".equals(control.getDomAttribute("role"))) {
            choose(control, value);
        } else {
            type(control, value);
        }
    }

    /** From its own panel: that of the field before may still be on its way out. */
    private void choose(WebElement control, String value) {
        var panel = By.id(control.getDomAttribute("aria-controls"));
        type(control, value);
        browser.await(page -> hasAnswer(control) && pressFirst(page.findElement(panel)));
        browser.await(ExpectedConditions.attributeToBe(control, "aria-expanded", "false"));
        browser.settle();
    }

    /** Whether the panel suggests what fits all that was typed, not what fitted a part of it. */
    private boolean hasAnswer(WebElement control) {
        return Boolean.TRUE.equals(browser.driver()
                .executeScript(
                        "const field = Object.values(PrimeFaces.widgets).find(widget => widget.input?.is(arguments[0]));"
                                + " return !field.timeout && !field.querying && field.panel.is(':visible');",
                        control));
    }

    private static boolean pressFirst(WebElement panel) {
        try {
            panel.findElement(SUGGESTION).click();
            return true;
        } catch (StaleElementReferenceException | ElementNotInteractableException onItsWay) {
            return false;
        }
    }

    private WebElement field(String name) {
        return browser.driver().findElement(where).findElement(test(name));
    }

    String valueOf(String name) {
        return field(name)
                .findElement(By.cssSelector("select, textarea, input:not([type=hidden])"))
                .getDomProperty("value");
    }
}
