package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;

/** Who is ashore: an officer's board, headquarters' numbers, or the part of the agent's dossier. It changes by itself. */
public final class AshorePage extends Page {
    private AshorePage(Browser browser) {
        super(browser);
    }

    public static AshorePage open(Browser browser, URI portal) {
        browser.driver().get(portal.resolve("ashore/board.xhtml").toString());
        return new AshorePage(browser).marked();
    }

    /** The same on the page of a ship's dossier. */
    public static AshorePage of(Browser browser, URI portal, String dossier) {
        browser.driver()
                .get(portal.resolve("filing/dossier.xhtml?id=" + dossier).toString());
        return new AshorePage(browser).marked();
    }

    private AshorePage marked() {
        browser.settle();
        browser.driver().executeScript("window.neverReloaded = true");
        return this;
    }

    /** Whether it is still the page that was opened. */
    public boolean neverReloaded() {
        return Boolean.TRUE.equals(browser.driver().executeScript("return window.neverReloaded === true"));
    }

    public String place() {
        return text("place");
    }

    public int ashore() {
        return Integer.parseInt(text("ashore-count"));
    }

    public int overdue() {
        return Integer.parseInt(text("overdue"));
    }

    /** How many of a ship's people are ashore. @param dossier the ship's */
    public String ashoreOf(String dossier) {
        return browser.driver()
                .findElement(By.xpath("//tr[.//a[@id='ship-" + dossier + "']]/td[@data-test='ship-ashore']"))
                .getText();
    }

    /** The line of a person, blank if the person isn't there. @param permit its number as written */
    public String person(String permit) {
        return texts(browser.driver(), test("person")).stream()
                .filter(line -> line.contains(permit))
                .findFirst()
                .orElse("");
    }

    /** Whom the duty officer is to look at, one text per person. */
    public List<String> alerts() {
        return texts(browser.driver(), test("alert"));
    }

    /** Waits until the page has become so by itself. */
    public void awaitThat(Predicate<AshorePage> so) {
        browser.await(page -> {
            try {
                return so.test(this);
            } catch (StaleElementReferenceException replaced) {
                return false;
            }
        });
    }

    /** What the page says when it can't ask, blank while it can. */
    public String failure() {
        return text("live-failed");
    }

    /** What the part answers to who sends the tag of what is shown. */
    public long statusForTheSame() {
        return (Long) browser.driver()
                .executeAsyncScript("const done = arguments[arguments.length - 1]; const part = '/ashore/part.xhtml';"
                        + "fetch(part).then(first => fetch(part, {cache: 'no-store', headers:"
                        + " {'If-None-Match': first.headers.get('ETag')}})).then(second => done(second.status))");
    }

    public String source() {
        return browser.driver().getPageSource();
    }

    /** Opens the case of a person. @param permit its number as written */
    public CasePage openCase(String permit) {
        go(
                browser.driver()
                        .findElement(By.xpath(
                                "//tr[@data-test='person'][contains(., '" + permit + "')]//a[@data-test='case']")),
                "/ashore/case.xhtml");
        return new CasePage(browser);
    }

    /** The case of somebody who is late. */
    public static final class CasePage extends Page {
        private CasePage(Browser browser) {
            super(browser);
        }

        /** Line by line, oldest first. */
        public List<String> history() {
            return texts(find("history"), By.tagName("li"));
        }

        public CasePage note(String words) {
            type(find("note"), words);
            leave("note-send", "/ashore/case.xhtml");
            return this;
        }

        /** @param how as the list has it */
        public CasePage end(String how, String words) {
            find("end-how")
                    .findElement(By.cssSelector("option[value='" + how + "']"))
                    .click();
            type(find("end-words"), words);
            leave("end-send", "/ashore/case.xhtml");
            return this;
        }

        /** Tries to end it without a word. @return what is said then */
        public String endWithoutWords() {
            press("end-send");
            return text("messages");
        }

        public boolean offersEnd() {
            return has("end-send");
        }
    }
}
