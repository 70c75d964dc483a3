package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.api.ShipCall;
import eborder.e2e.support.Browser;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import eborder.e2e.support.WebVisitor;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A session that ends in the middle of a form costs nothing that was typed (users.md 2, complaint 9). */
@ExtendWith(RunningPortal.class)
class LostSessionJourney {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Browser browser;
    private ShipCall call;
    private String form;

    @BeforeEach
    void opens_a_form(PortalProcess portal, Browser given) {
        browser = given;
        call = ShipCall.open(People.signIn(new Portal(portal.address()), Map.of()), "9074729", ConfirmedCall.SHIP);
        form = portal.address()
                .resolve("/filing/form.xhtml?form=general-declaration&id=" + call.dossier())
                .toString();
        browser.driver().get(form);
        signIn();
        type("voyageNumber", "SAVED-1");
        press("save");
        browser.settle();
    }

    @Test
    void comes_back_to_the_same_page_with_what_was_saved_and_typed() {
        type("cargoDescription", "Typed and never saved");
        type("voyageNumber", "TYPED-2");

        loseTheSession();
        press("save");
        signIn();

        assertThat(browser.driver().getCurrentUrl()).isEqualTo(form);
        assertThat(value("voyageNumber")).isEqualTo("SAVED-1");
        wanted("typed");
        browser.screenshot("typed-text-offered-again");
        press("typed-take");
        assertThat(value("voyageNumber")).isEqualTo("TYPED-2");
        assertThat(value("cargoDescription")).isEqualTo("Typed and never saved");
        press("save");
        browser.settle();
        browser.driver().get(form);
        assertThat(value("voyageNumber")).isEqualTo("TYPED-2");
        assertThat(browser.driver().findElements(By.cssSelector("[data-test=typed]")))
                .isEmpty();
    }

    @Test
    void offers_nothing_to_somebody_else(PortalProcess portal) {
        type("cargoDescription", "Nobody else's business");

        loseTheSession();
        press("save");
        wanted("username").sendKeys("agent.rival");
        wanted("password").sendKeys("eborder-demo");
        press("enter");
        new WebDriverWait(browser.driver(), PATIENCE)
                .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("[data-test=failure]")));

        assertThat(browser.driver().executeScript("return JSON.stringify(sessionStorage)"))
                .isEqualTo("{}");
        assertThat(WebVisitor.signedIn(portal.address(), "agent").get(form).text())
                .contains("SAVED-1");
    }

    private void loseTheSession() {
        browser.driver().manage().deleteCookieNamed(WebVisitor.SESSION);
    }

    private void signIn() {
        wanted("username").sendKeys("agent");
        wanted("password").sendKeys("eborder-demo");
        press("enter");
        new WebDriverWait(browser.driver(), PATIENCE).until(ExpectedConditions.urlToBe(form));
        browser.settle();
    }

    private void press(String name) {
        wanted(name).click();
    }

    private WebElement wanted(String name) {
        return new WebDriverWait(browser.driver(), PATIENCE)
                .until(ExpectedConditions.elementToBeClickable(By.cssSelector("[data-test=" + name + "]")));
    }

    private void type(String field, String text) {
        var input = input(field);
        input.clear();
        input.sendKeys(text);
    }

    private String value(String field) {
        return input(field).getDomProperty("value");
    }

    private WebElement input(String field) {
        return new WebDriverWait(browser.driver(), PATIENCE)
                .until(ExpectedConditions.elementToBeClickable(By.id("f:" + field)));
    }
}
