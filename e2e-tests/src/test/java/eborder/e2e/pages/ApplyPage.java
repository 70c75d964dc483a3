package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import org.openqa.selenium.support.ui.Select;

/** What is asked of a border unit without announcing a ship: first what, then where. */
public final class ApplyPage extends Page {
    ApplyPage(Browser browser) {
        super(browser);
    }

    /** Comes there from the agent's first page. */
    public static ApplyPage open(Browser browser) {
        var page = new ApplyPage(browser);
        page.go("apply", "/filing/apply.xhtml");
        return page;
    }

    /** @param procedure its code */
    public ApplyPage choose(String procedure) {
        go("apply-" + procedure, "procedure=" + procedure);
        return this;
    }

    /** @param unit the border unit's code */
    public DossierPage begin(String unit) {
        new Select(find("unit")).selectByValue(unit);
        go("begin", "/filing/dossier.xhtml");
        return new DossierPage(browser);
    }
}
