package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.pages.AccountIdentityPage;
import eborder.e2e.pages.Bar;
import eborder.e2e.pages.IdentityPage;
import eborder.e2e.pages.SignInPage;
import eborder.e2e.support.Browser;
import eborder.e2e.support.Keycloak;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.Project;
import eborder.e2e.support.RunningPortal;
import eborder.e2e.support.WebVisitor;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody links an account to an electronic identity and signs in with it, on the pages of a real Keycloak. */
@ExtendWith(RunningPortal.class)
class OidcJourney {
    private final Path folder =
            Project.results().resolve("oidc-" + ProcessHandle.current().pid());

    @Test
    void a_linked_account_opens_with_the_identity_and_no_other_one_does(Browser browser) {
        try (var keycloak = new Keycloak();
                var process = PortalProcess.start(folder, settings(keycloak))) {
            var portal = process.address();
            assertThat(SignInPage.open(browser, portal).provider()).isEqualTo("Đăng nhập bằng VNeID");
            sayThatItIsOut(browser, portal);
            keycloak.start(portal);
            refuseWhoIsNotLinked(browser, portal);
            link(browser, portal);
            leave(browser);
            enter(browser, portal);
            new Bar(browser).signOut();
            endByAdministrator(browser, portal);
            refuseWhatNobodyAskedFor(portal);
        }
    }

    private static Map<String, String> settings(Keycloak keycloak) {
        return Map.of(
                "EBORDER_OPENID_ISSUER", keycloak.issuer(),
                "EBORDER_OPENID_CLIENT_ID", Keycloak.CLIENT,
                "EBORDER_OPENID_CLIENT_SECRET", Keycloak.SECRET);
    }

    private static void sayThatItIsOut(Browser browser, URI portal) {
        var page = SignInPage.open(browser, portal);
        page.knownToProvider();
        assertThat(page.refusedByProvider()).startsWith("Hệ thống định danh điện tử không trả lời.");
    }

    /** The e-mail there is the agent's here, and that opens nothing. */
    private static void refuseWhoIsNotLinked(Browser browser, URI portal) {
        var page = SignInPage.open(browser, portal);
        browser.screenshot("oidc/1-sign-in");
        var form = page.byProvider();
        browser.screenshot("oidc/2-keycloak");
        form.signIn(Keycloak.PERSON, Keycloak.SECRET);
        assertThat(page.refusedByProvider()).startsWith("Định danh điện tử này chưa được liên kết");
        browser.screenshot("oidc/3-not-linked");
        new Bar(browser).switchLanguage();
        assertThat(page.refusedByProvider()).startsWith("This electronic identity is not linked");
        new Bar(browser).switchLanguage();
    }

    private static void link(Browser browser, URI portal) {
        SignInPage.open(browser, portal).signIn("agent");
        var page = new Bar(browser).identity();
        assertThat(page.state()).contains("Tài khoản này chưa được liên kết.");
        browser.screenshot("oidc/4-identity");
        page.link().signIn(Keycloak.PERSON, Keycloak.SECRET);
        page = new IdentityPage(browser);
        assertThat(page.done()).contains("Đã liên kết tài khoản.");
        assertThat(page.state()).contains("người thực hiện: agent");
        browser.screenshot("oidc/5-linked");
    }

    private static void leave(Browser browser) {
        new Bar(browser).signOut();
        browser.screenshot("oidc/6-signed-out");
        SignInPage.here(browser).leaveProvider();
    }

    private static void enter(Browser browser, URI portal) {
        var page = SignInPage.open(browser, portal);
        var form = page.byProvider();
        var before = browser.driver().manage().getCookieNamed(WebVisitor.SESSION);
        form.signIn(Keycloak.PERSON, Keycloak.SECRET);
        assertThat(new Bar(browser).name()).isNotBlank();
        assertThat(browser.driver().getCurrentUrl())
                .startsWith(portal.toString())
                .contains("/filing/")
                .doesNotContain("code=", "state=");
        var after = browser.driver().manage().getCookieNamed(WebVisitor.SESSION);
        assertThat(after).isNotNull();
        assertThat(before == null ? "" : before.getValue()).isNotEqualTo(after.getValue());
        browser.screenshot("oidc/7-in");
    }

    private static void endByAdministrator(Browser browser, URI portal) {
        SignInPage.open(browser, portal).signIn("admin");
        var page = AccountIdentityPage.of(browser, portal, "agent");
        assertThat(page.state()).contains("người thực hiện: agent");
        page.unlink();
        assertThat(page.state()).contains("Tài khoản này chưa được liên kết.");
        browser.screenshot("oidc/8-administrator");
        assertThat(page.refusedSubject("một hai")).isNotBlank();
        page.link("somebody-else");
        assertThat(page.state()).contains("người thực hiện: admin");
        new Bar(browser).signOut();
        var known = SignInPage.open(browser, portal);
        known.knownToProvider();
        assertThat(known.refusedByProvider()).startsWith("Định danh điện tử này chưa được liên kết");
    }

    private static void refuseWhatNobodyAskedFor(URI portal) {
        var stranger = new WebVisitor(portal);
        stranger.get("/sign-in/provider");
        assertThat(stranger.get("/sign-in/answer?code=x&state=y").redirect())
                .endsWith("/login.xhtml?refused=NOT_PROVEN");
    }

    @Test
    void without_a_provider_the_page_offers_none(PortalProcess process) {
        assertThat(new WebVisitor(process.address()).get("/login.xhtml").page().select("[data-test=provider]"))
                .isEmpty();
    }
}
