package eborder.e2e.journeys;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogType;

/** Every page of the demo world in both languages, both themes, on a desk and on a phone: seen by axe, kept as a picture. */
@ExtendWith(RunningPortal.class)
class FaceJourney {
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    /** Whose pages are walked, and how they are reached: an address, then links by their data-test or their text. */
    private record Walk(String person, String... ways) {
        private static final List<Walk> ALL = List.of(
                new Walk("", "/login.xhtml", "/error/failure.xhtml", "/procedures/", "/verify/"),
                new Walk(
                        "agent",
                        "/filing/port-calls.xhtml",
                        "/filing/open.xhtml",
                        "/filing/apply.xhtml",
                        "/filing/apply.xhtml → apply-LAND_VEHICLE",
                        "/filing/permits.xhtml",
                        "/filing/permits.xhtml → open",
                        "/filing/signing.xhtml",
                        "/filing/signing-test.xhtml",
                        "/filing/port-calls.xhtml → MORNING TIDE",
                        "/filing/port-calls.xhtml → MORNING TIDE → task-general-declaration",
                        "/filing/port-calls.xhtml → MORNING TIDE → task-crew-list",
                        "/filing/port-calls.xhtml → MORNING TIDE → task-shore-leave-request",
                        "/filing/port-calls.xhtml → MORNING TIDE → review",
                        "/filing/port-calls.xhtml → HAI AU SEVEN",
                        "/filing/port-calls.xhtml → STAR OF HALONG",
                        "/filing/port-calls.xhtml → STAR OF HALONG → depart",
                        "/account/password.xhtml",
                        "/account/identity.xhtml"),
                new Walk(
                        "officer",
                        "/review/inbox.xhtml",
                        "/review/inbox.xhtml?list=with-filer",
                        "/review/inbox.xhtml?list=decided",
                        "/review/inbox.xhtml → OCEAN LILY",
                        "/review/inbox.xhtml?list=with-filer → HAI AU SEVEN",
                        "/review/inbox.xhtml?list=decided → STAR OF HALONG",
                        "/ashore/board.xhtml",
                        "/review/paper.xhtml",
                        "/review/paper.xhtml?procedure=VESSEL_ENTRY"),
                new Walk("commander", "/permit/approval.xhtml", "/permit/register.xhtml", "/unit/devices.xhtml"),
                new Walk("guard", "/gate/"),
                new Walk("headquarters", "/ashore/board.xhtml", "/admin/outages.xhtml"),
                new Walk("agent.head", "/company/webhooks.xhtml", "/company/clients.xhtml", "/company/mandates.xhtml"),
                new Walk(
                        "admin",
                        "/admin/accounts.xhtml",
                        "/admin/new-account.xhtml",
                        "/admin/new-company.xhtml",
                        "/admin/partners.xhtml",
                        "/admin/partners.xhtml → exchange",
                        "/admin/keys.xhtml",
                        "/admin/reconciliation.xhtml",
                        "/admin/outages.xhtml"));

        @Override
        public String toString() {
            return person.isEmpty() ? "nobody" : person;
        }
    }

    /** A way to look. @param seen by axe as well */
    private record Look(String language, String theme, int width, int height, boolean seen) {
        private static final List<Look> ALL = List.of(
                new Look("vi", "light", 1280, 900, true),
                new Look("en", "dark", 360, 800, true),
                new Look("en", "light", 1280, 900, false),
                new Look("vi", "dark", 360, 800, false));

        String name() {
            return language + "-" + theme + "-" + (width > 600 ? "desk" : "phone");
        }
    }

    private final Map<String, String> led = new HashMap<>();

    static List<Walk> walks() {
        return Walk.ALL;
    }

    @ParameterizedTest
    @MethodSource("walks")
    void shows_every_page_well_in_every_look(Walk walk, PortalProcess portal, Browser browser) {
        var softly = new SoftAssertions();
        if (!walk.person().isEmpty()) {
            SignInPage.open(browser, portal.address()).signIn(walk.person());
        }
        for (var look : Look.ALL) {
            put(look, portal, browser);
            for (int i = 0; i < walk.ways().length; i++) {
                visit(walk.ways()[i], portal, browser);
                browser.screenshot("face/%s-%02d-%s".formatted(walk, i, look.name()));
                check(softly, walk.ways()[i], look, browser);
            }
        }
        softly.assertAll();
    }

    private static void put(Look look, PortalProcess portal, Browser browser) {
        browser.resize(look.width(), look.height());
        browser.scheme(look.theme());
        browser.driver().get(portal.address().toString());
        browser.settle();
        var bar = new Bar(browser);
        if (!bar.language().equals(look.language())) {
            bar.switchLanguage();
        }
    }

    /** The links are followed in the first look; the others go where they led. */
    private void visit(String way, PortalProcess portal, Browser browser) {
        var known = led.get(way);
        if (known != null) {
            go(known, browser);
            return;
        }
        var steps = way.split(" → ", -1);
        go(portal.address().resolve(steps[0]).toString(), browser);
        for (int i = 1; i < steps.length; i++) {
            go(
                    browser.driver()
                            .findElement(By.xpath(
                                    "//a[@data-test='" + steps[i] + "' or normalize-space(.)='" + steps[i] + "']"))
                            .getDomProperty("href"),
                    browser);
            led.put(way, browser.driver().getCurrentUrl());
        }
    }

    private static void go(String address, Browser browser) {
        browser.driver().get(address);
        browser.settle();
    }

    private static void check(SoftAssertions softly, String way, Look look, Browser browser) {
        var place = way + " as " + look.name();
        softly.assertThat(new Bar(browser).language()).as(place).isEqualTo(look.language());
        softly.assertThat(wide(browser)).as(place + ": scrolls sideways").isLessThanOrEqualTo(look.width());
        softly.assertThat(refusals(browser))
                .as(place + ": refused by the content security policy")
                .isEmpty();
        if (look.seen()) {
            softly.assertThat(violations(browser)).as(place + ": axe").isEmpty();
        }
    }

    private static int wide(Browser browser) {
        return ((Number) browser.driver().executeScript("return document.documentElement.scrollWidth")).intValue();
    }

    /** PrimeFaces sets one inline style itself, which the policy refuses without harm (reliability.md F8). */
    private static List<String> refusals(Browser browser) {
        return browser.driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("Content Security Policy") || message.contains("Uncaught"))
                .filter(message -> !message.contains("inline style"))
                .toList();
    }

    private static List<String> violations(Browser browser) {
        return new AxeBuilder()
                .analyze(browser.driver()).getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(FaceJourney::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + " at "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .limit(4)
                        .toList();
    }
}
