package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.Waiting;
import eborder.e2e.support.Elsewhere;
import eborder.e2e.support.NewPeople;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import eborder.e2e.support.WebVisitor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a session begins and how it ends (reliability.md T14, T15, T19). */
@ExtendWith(RunningPortal.class)
class SessionJourney {
    private static final String HOME = "/filing/port-calls.xhtml";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int TRIES = 7;

    @Test
    void begins_under_a_new_id(PortalProcess portal) {
        var visitor = new WebVisitor(portal.address());
        visitor.get("/login.xhtml");
        var planted = visitor.withTheSameCookie();

        visitor.signIn("agent", "eborder-demo");

        assertThat(visitor.session()).isPresent().isNotEqualTo(planted.session());
        assertThat(visitor.get(HOME).status()).isEqualTo(200);
        assertThat(planted.get(HOME).redirect()).startsWith("/login.xhtml");
    }

    @Test
    void ends_with_the_sign_out(PortalProcess portal) {
        var visitor = WebVisitor.signedIn(portal.address(), "agent");
        var copy = visitor.withTheSameCookie();
        assertThat(copy.get(HOME).status()).isEqualTo(200);

        var answer = visitor.post("/sign-out", Map.of(), Map.of());

        assertThat(answer.header("Clear-Site-Data")).contains("cache", "storage");
        assertThat(copy.get(HOME).redirect()).startsWith("/login.xhtml");
    }

    @Test
    void ends_everywhere_else_when_the_password_changes(PortalProcess portal) {
        var filer = new NewPeople(portal.address()).filer("mat.khau");
        var elsewhere = new WebVisitor(portal.address()).signIn("mat.khau", NewPeople.PASSWORD);
        var before = filer.withTheSameCookie();

        NewPeople.choosePassword(filer, NewPeople.PASSWORD, "Thuyen vien di bo");

        awaitEnd(elsewhere);
        assertThat(before.get(HOME).redirect()).startsWith("/login.xhtml");
        assertThat(filer.get(HOME).status()).isEqualTo(200);
    }

    @Test
    void ends_when_the_account_does(PortalProcess portal) {
        var people = new NewPeople(portal.address());
        var filer = people.filer("nghi.viec");

        people.deactivate("nghi.viec");

        awaitEnd(filer);
        assertThat(new WebVisitor(portal.address())
                        .trySignIn("nghi.viec", NewPeople.PASSWORD)
                        .redirect())
                .isEmpty();
    }

    @Test
    void lets_a_one_time_password_do_nothing_but_be_changed(PortalProcess portal) {
        var oneTime = new NewPeople(portal.address()).openFiler("mot.lan");
        var filer = new WebVisitor(portal.address()).signIn("mot.lan", oneTime);

        assertThat(filer.get(HOME).redirect()).isEqualTo("/account/password.xhtml");
        assertThat(filer.get("/filing/download/template/crew-list").redirect()).isEqualTo("/account/password.xhtml");
    }

    @Test
    void says_the_same_to_names_that_exist_and_names_that_do_not(PortalProcess portal) {
        new NewPeople(portal.address()).openFiler("co.that");
        var stranger = new Elsewhere(portal.address());

        assertThat(tries(stranger, "co.that")).isEqualTo(tries(stranger, "khong.co"));
    }

    /** What a guesser hears; how long exactly he must wait depends on the second. */
    private static List<List<String>> tries(Elsewhere stranger, String username) {
        var heard = new ArrayList<List<String>>();
        for (int at = 0; at < TRIES; at++) {
            var answer = stranger.signIn(username, "wrong password");
            heard.add(List.of(answer.get(0), answer.get(1).replaceAll("[0-9]+", "some"), answer.get(2)));
        }
        assertThat(heard.get(0).get(0)).contains("401");
        assertThat(heard.get(TRIES - 1)).first().asString().contains("429");
        assertThat(heard.get(TRIES - 1)).element(1).asString().startsWith("Retry-After");
        return heard;
    }

    /** Within five seconds on every node; nobody is asked to look at the clock here. */
    private static void awaitEnd(WebVisitor visitor) {
        Waiting.until(
                "the session to be over",
                SOON,
                () -> Optional.of(visitor.get(HOME))
                        .filter(answer -> answer.redirect().startsWith("/login.xhtml")));
    }
}
