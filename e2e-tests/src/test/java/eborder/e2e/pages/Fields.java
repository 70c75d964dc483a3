package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** The fields of a form, filled in the way each asks for. */
final class Fields extends Page {
    private static final By SUGGESTION =
            By.cssSelector(".ui-autocomplete-panel:not([style*='none']) .ui-autocomplete-item");

    Fields(Browser browser) {
        super(browser);
    }

    void fill(Map<String, String> answers) {
        answers.forEach(this::fill);
    }

    /** @param value what is typed; for a short code list the code, for a long one enough to find it */
    void fill(String name, String value) {
        var control = find(name).findElement(By.cssSelector("select, textarea, input:not([type=hidden])"));
        if (control.getTagName().equals("select")) {
            new Select(control).selectByValue(value);
        } else if ("combobox".equals(control.getDomAttribute("role"))) {
            choose(control, value);
        } else {
            type(control, value);
        }
    }

    private void choose(WebElement control, String value) {
        type(control, value);
        browser.settle();
        browser.await(ExpectedConditions.elementToBeClickable(SUGGESTION)).click();
        browser.settle();
    }

    String valueOf(String name) {
        return find(name)
                .findElement(By.cssSelector("select, textarea, input:not([type=hidden])"))
                .getDomProperty("value");
    }
}
