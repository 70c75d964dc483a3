package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.util.Map;
import org.openqa.selenium.By;

/** The agent's ships, and the way to announce another one. */
public final class PortCallsPage extends Page {
    public PortCallsPage(Browser browser) {
        super(browser);
        arriveAt("/filing/port-calls.xhtml");
    }

    /** All that the list says of a ship. */
    public String told(String ship) {
        return find("calls")
                .findElement(By.xpath(".//tr[contains(., '" + ship + "')]"))
                .getText();
    }

    /** Opens the form for a new port call. */
    public OpenCallPage newCall() {
        go("open-call", "/filing/open.xhtml");
        return new OpenCallPage(browser);
    }

    /** The form that announces a ship. */
    public static final class OpenCallPage extends Page {
        OpenCallPage(Browser browser) {
            super(browser);
        }

        public String value(String field) {
            return new Fields(browser).valueOf(field);
        }

        public OpenCallPage fill(Map<String, String> answers) {
            new Fields(browser).fill(answers);
            return this;
        }

        public DossierPage open() {
            go("open", "/filing/dossier.xhtml");
            return new DossierPage(browser);
        }
    }
}
