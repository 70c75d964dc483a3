package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.util.Map;

/** A declaration without a list, drawn from its form. */
public final class DeclarationPage extends Page {
    DeclarationPage(Browser browser) {
        super(browser);
    }

    public DeclarationPage fill(Map<String, String> answers) {
        new Fields(browser).fill(answers);
        return this;
    }

    public String value(String field) {
        return new Fields(browser).valueOf(field);
    }

    public DossierPage saveAndReturn() {
        go("save-back", "/filing/dossier.xhtml");
        return new DossierPage(browser);
    }
}
