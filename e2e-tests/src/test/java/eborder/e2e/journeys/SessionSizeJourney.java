package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.api.ShipCall;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.CrewSheet;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import eborder.e2e.support.SessionScale;
import eborder.e2e.support.WebVisitor;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session stays small through everybody's work, as the grid keeps it: at most 20 kB (reliability.md F4-F6). */
@ExtendWith(RunningPortal.class)
class SessionSizeJourney {
    private static final int MOST = 20_480;
    private static final int SAVES = 100;
    private static final int CREW = 250;

    private SessionScale scale;
    private People people;

    @BeforeEach
    void put_up_the_scale(PortalProcess portal) {
        scale = new SessionScale(portal);
        people = People.signIn(new Portal(portal.address()), Map.of());
    }

    @Test
    void a_hundred_saves_of_a_form_leave_it_small(PortalProcess portal) {
        var call = ShipCall.open(people, "9074729", ConfirmedCall.SHIP);
        var agent = WebVisitor.signedIn(portal.address(), "agent");
        var form = agent.form("/filing/form.xhtml?form=general-declaration&id=" + call.dossier(), "f");
        var save = agent.get("/filing/form.xhtml?form=general-declaration&id=" + call.dossier())
                .page()
                .selectFirst("[data-test=save]")
                .id();

        for (int at = 0; at < SAVES; at++) {
            assertThat(form.press(save, Map.of("f:voyageNumber", "V" + at)).status())
                    .isEqualTo(200);
        }

        assertThat(people.agent()
                        .get(call.path("/declarations/general-declaration"))
                        .toString())
                .contains("V" + (SAVES - 1));
        assertThat(scale.weigh(agent)).isLessThanOrEqualTo(MOST);
    }

    @Test
    void the_agents_way_leaves_it_small(PortalProcess portal) {
        var call = ShipCall.open(people, "9074729", ConfirmedCall.SHIP);
        call.upload(CrewSheet.of(CREW).bytes());
        var agent = WebVisitor.signedIn(portal.address(), "agent");

        walk(
                agent,
                "/filing/port-calls.xhtml",
                "/filing/open.xhtml",
                "/filing/dossier.xhtml?id=" + call.dossier(),
                "/filing/form.xhtml?form=general-declaration&id=" + call.dossier(),
                "/filing/form.xhtml?form=shore-leave-request&id=" + call.dossier(),
                "/filing/list.xhtml?form=crew-list&id=" + call.dossier(),
                "/filing/list.xhtml?form=crew-list&page=7&id=" + call.dossier(),
                "/filing/check.xhtml?id=" + call.dossier(),
                "/filing/permits.xhtml",
                "/filing/signing.xhtml",
                "/filing/signing-test.xhtml",
                "/account/password.xhtml");
    }

    @Test
    void the_officers_and_the_commanders_way_leave_it_small(PortalProcess portal) {
        var call = ConfirmedCall.filed(people, 30);
        var officer = WebVisitor.signedIn(portal.address(), "officer");
        walk(officer, "/review/inbox.xhtml", "/review/dossier.xhtml?id=" + call.dossier());
        call.confirm();
        var commander = WebVisitor.signedIn(portal.address(), "commander");
        walk(
                commander,
                "/review/inbox.xhtml",
                "/review/dossier.xhtml?id=" + call.dossier(),
                "/permit/approval.xhtml?dossier=" + call.dossier(),
                "/permit/register.xhtml");
        walk(WebVisitor.signedIn(portal.address(), "guard"), "/gate/");
        walk(WebVisitor.signedIn(portal.address(), "admin"), "/admin/accounts.xhtml", "/admin/new-account.xhtml");
    }

    /** Twice, because what a page leaves behind may add up. */
    private void walk(WebVisitor visitor, String... paths) {
        Stream.concat(Stream.of(paths), Stream.of(paths)).forEach(path -> {
            assertThat(visitor.get(path).status()).as(path).isEqualTo(200);
            assertThat(scale.weigh(visitor)).as("bytes after " + path).isLessThanOrEqualTo(MOST);
        });
    }
}
