package eborder.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.Decision;
import eborder.exchange.Notice;
import eborder.exchange.ResultDelivery;
import eborder.support.Database;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Ministry's portal is told of each dossier how it stands. On a real database. */
class ResultsTest {
    @BeforeEach
    void empty() throws Exception {
        Database.clear();
    }

    @Test
    void each_change_that_the_public_sees_is_told_once_and_in_order() throws Exception {
        var cast = of("vessel-entry");
        cast.file("agent");
        cast.desk().claim("officer");
        cast.desk().decide("officer", 1, new Decision.AskSupplement("Bổ sung bản khai", List.of()));
        cast.file("agent");
        cast.desk().claim("officer");
        cast.desk().decide("officer", 2, new Decision.Confirm());
        cast.desk().approve("commander");
        cast.desk().sign();

        assertThat(told("status")).containsExactly("RECEIVED", "PROCESSING", "SUPPLEMENT_ASKED", "PROCESSING", "DONE");
        assertThat(Database.rows("select count(distinct order_key), count(distinct message_id) from outbox"
                        + " where partner = 'MINISTRY'"))
                .containsExactly(List.of("1", "5"));
        assertThat(Database.rows("select r.status from public_result r join dossier d on d.id = r.dossier"))
                .containsExactly(List.of("DONE"));
    }

    @Test
    void it_says_who_files_what_until_when_and_names_no_traveller() throws Exception {
        var cast = of("vessel-entry");
        cast.file("agent");

        assertThat(Database.rows("select payload->>'number' = number, payload->>'procedure', payload->>'filer',"
                        + " payload->>'taxCode', payload->>'late', cast(payload->>'dueAt' as timestamptz) = dueat"
                        + " from outbox join dossier d on d.id = order_key where partner = 'MINISTRY'"))
                .containsExactly(List.of("t", "VESSEL_ENTRY", "DAI LY SAO BIEN", "0200000001", "false", "t"));
        assertThat(Database.rows("select string_agg(key, ' ' order by key) from outbox, jsonb_object_keys(payload) key"
                        + " where partner = 'MINISTRY'"))
                .containsExactly(List.of("at dueAt dueLaw filer late number outcome procedure receivedAt status taxCode"
                        + " title unit"));
    }

    @Test
    void an_answer_after_its_time_is_late_and_a_withdrawal_is_not() throws Exception {
        var late = of("vessel-entry");
        late.file("agent");
        Database.superuser("update dossier set dueat = receivedat - interval '1 minute'");
        late.desk().claim("officer");
        late.desk().decide("officer", 1, new Decision.Confirm());
        assertThat(told("late")).containsExactly("false", "true", "true");

        Database.clear();
        var withdrawn = of("vessel-entry");
        withdrawn.file("agent");
        Database.superuser("update dossier set dueat = receivedat - interval '1 minute'");
        withdrawn.withdraw("agent", "Tàu không đến nữa");
        assertThat(told("status")).containsExactly("RECEIVED", "STOPPED");
        assertThat(told("late")).containsExactly("false", "false");
    }

    @Test
    void dossiers_without_a_ship_are_told_and_requests_for_permits_are_not() throws Exception {
        of("land-citizen").file("agent");
        assertThat(told("procedure")).containsExactly("LAND_CITIZEN");

        Database.clear();
        of("boarding-permit-3m").file("agent");
        assertThat(told("procedure")).isEmpty();
    }

    @Test
    void a_draft_is_nobodys_affair_and_what_is_undone_is_not_told() throws Exception {
        var cast = of("vessel-entry");
        cast.withdraw("agent", "");
        assertThat(told("status")).isEmpty();
    }

    @Test
    void results_wait_until_there_is_a_portal_and_leave_in_order() throws Exception {
        var cast = of("vessel-entry");
        cast.file("agent");
        cast.desk().claim("officer");
        var portal = cast.use(StandIns.Ministry.class);
        var delivery = cast.use(ResultDelivery.class);
        delivery.tick();
        assertThat(portal.received).isEmpty();

        portal.connected = true;
        delivery.tick();
        delivery.tick();
        assertThat(portal.received)
                .extracting(Notice::payload)
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"RECEIVED\""),
                        second -> assertThat(second).contains("\"PROCESSING\""));
    }

    private static List<String> told(String fact) {
        return Database.rows("select payload->>'" + fact + "' from outbox where partner = 'MINISTRY' order by id")
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    private static Cast of(String file) throws IOException {
        return Cast.of(ScenarioFile.read(file).findFirst().orElseThrow());
    }
}
