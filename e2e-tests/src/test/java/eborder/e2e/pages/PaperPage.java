package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.openqa.selenium.By;

/** An officer enters a paper that was handed in during an outage. */
public final class PaperPage extends Page {
    private PaperPage(Browser browser) {
        super(browser);
    }

    /** @param procedure code of an arrival or a departure */
    public static PaperPage open(Browser browser, URI portal, String procedure) {
        browser.driver().get(portal.resolve("/review/paper.xhtml").toString());
        var page = new PaperPage(browser);
        page.leave("enter-" + procedure, "procedure=" + procedure);
        return page;
    }

    /** @param at as an input for local moments has it, in Vietnam */
    public PaperPage sheet(String reference, String at, String taxCode, String reason) {
        type(find("paper"), reference);
        browser.driver().executeScript("arguments[0].value = arguments[1]", find("at"), at);
        type(find("tax-code"), taxCode);
        type(find("reason"), reason);
        return this;
    }

    /** @param form its id; {@code answers} by field */
    public PaperPage declare(String form, Map<String, String> answers) {
        new Fields(browser, test("form-" + form)).fill(answers);
        return this;
    }

    public PaperPage crew(Path spreadsheet) {
        find("form-crew-list").findElement(By.cssSelector("input[type=file]")).sendKeys(spreadsheet.toString());
        return this;
    }

    /** What is said of a paper that isn't taken. */
    public String refused() {
        press("enter");
        return text("refused");
    }

    public ReviewPage enter() {
        go("enter", "/review/dossier.xhtml");
        return new ReviewPage(browser);
    }
}
