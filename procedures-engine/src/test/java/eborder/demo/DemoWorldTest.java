package eborder.demo;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.DossierStatus;
import eborder.dossier.check.Checks;
import eborder.filing.DossierRow;
import eborder.filing.MyDossiers;
import eborder.form.CodeLists;
import eborder.form.FormCatalogue;
import eborder.party.Actor;
import eborder.party.DemoPeople;
import eborder.permit.PermitApproval;
import eborder.procedure.ProcedureCatalogue;
import eborder.review.Inbox;
import eborder.review.InboxRow;
import eborder.review.OriginalsDesk;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.KeysOfOfficers;
import eborder.support.TestClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every queue and every list of the demo world shows each kind of work, and loading it again adds nothing. */
class DemoWorldTest {
    private static final FormCatalogue FORMS = FormCatalogue.load(CodeLists.load());

    private final Engine engine = Engine.with(
            TestClock.at("2026-11-24T01:00:00Z"),
            KeysOfOfficers.common(),
            FORMS,
            ProcedureCatalogue.load(FORMS, Checks.names(), key -> true));
    private Map<String, Actor> people;

    @BeforeEach
    void load() {
        Database.truncate();
        engine.get(DemoPeople.class).settle("hash");
        play();
    }

    private void play() {
        people = engine.get(DemoPeople.class).actors();
        engine.get(DemoShips.class).arrive(people);
        engine.get(DemoRequests.class).ask(people);
    }

    @Test
    void the_agent_has_a_dossier_of_every_kind_that_ports_know() {
        assertThat(procedures("agent"))
                .contains(
                        "VESSEL_ENTRY",
                        "VESSEL_EXIT",
                        "PORT_TRANSFER_OUT",
                        "VESSEL_AMEND",
                        "VESSEL_CANCEL",
                        "BOARDING_12M",
                        "MEDICAL_EVACUATION",
                        "ACCOUNT_SEAPORT");
        assertThat(mine("agent").stream().map(DossierRow::status))
                .contains(
                        DossierStatus.DRAFT,
                        DossierStatus.RECEIVED,
                        DossierStatus.SUPPLEMENT_REQUESTED,
                        DossierStatus.CONFIRMED,
                        DossierStatus.AMEND_PENDING,
                        DossierStatus.CANCEL_PENDING);
    }

    @Test
    void the_travel_company_has_a_group_a_vehicle_and_visas_at_a_land_gate() {
        assertThat(procedures("travel")).containsExactlyInAnyOrder("LAND_GROUP", "LAND_VEHICLE", "VISA_AT_GATE");
        assertThat(mine("travel").stream().map(DossierRow::status))
                .containsExactlyInAnyOrder(
                        DossierStatus.RECEIVED, DossierStatus.SUPPLEMENT_REQUESTED, DossierStatus.IN_REVIEW);
    }

    @Test
    void every_queue_of_the_officers_shows_something() {
        var inbox = engine.get(Inbox.class);
        for (var officer : List.of("officer", "officer.hun")) {
            assertThat(inbox.waiting(people.get(officer))).as(officer).isNotEmpty();
            assertThat(inbox.withFiler(people.get(officer))).as(officer).isNotEmpty();
        }
        assertThat(inbox.waiting(people.get("officer")).stream().map(InboxRow::procedureCode))
                .contains("VESSEL_AMEND", "VESSEL_CANCEL", "VESSEL_EXIT", "BOARDING_12M", "ACCOUNT_SEAPORT");
        assertThat(inbox.decided(people.get("officer"))).isNotEmpty();
        assertThat(engine.get(OriginalsDesk.class).overdue(people.get("officer")))
                .isNotEmpty();
        assertThat(engine.get(PermitApproval.class).waiting(people.get("commander")))
                .isNotEmpty();
    }

    @Test
    void loading_it_again_adds_nothing() {
        int agents = mine("agent").size();
        int travel = mine("travel").size();

        play();

        assertThat(mine("agent")).hasSize(agents);
        assertThat(mine("travel")).hasSize(travel);
    }

    @Test
    void people_whom_an_older_version_did_not_know_come_along() {
        Database.superuser("delete from account where username = 'guard.hun'");
        var settling = engine.get(DemoPeople.class);
        assertThat(settling.areSettled()).isFalse();

        settling.settle("hash");

        assertThat(settling.areSettled()).isTrue();
        assertThat(settling.actors()).containsKey("guard.hun");
    }

    private List<String> procedures(String who) {
        return mine(who).stream().map(DossierRow::procedureCode).toList();
    }

    private List<DossierRow> mine(String who) {
        return engine.get(MyDossiers.class).list(people.get(who));
    }
}
