package eborder.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eborder.dossier.Decision;
import eborder.exchange.Incoming;
import eborder.exchange.Message;
import eborder.party.Role;
import eborder.portcall.CallEvent;
import eborder.portcall.CallEventKind;
import eborder.portcall.CallEventKind.Standing;
import eborder.portcall.ImoNumber;
import eborder.portcall.NeighbourEvents;
import eborder.report.Clearance;
import eborder.report.Clearance.Agency;
import eborder.report.Clearances;
import eborder.review.FeeDesk;
import eborder.shared.ErrorCode;
import eborder.support.Database;
import eborder.support.Refusals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What port authority and customs tell of a call, and what its filer and its officers see of it. On a real database. */
class ClearancesTest {
    private Cast cast;
    private NeighbourEvents neighbours;
    private String imo;
    private String port;
    private Instant eta;
    private int answers;

    @BeforeEach
    void a_ship_is_declared() throws Exception {
        Database.clear();
        cast = Cast.of(ScenarioFile.read("vessel-entry").findFirst().orElseThrow());
        neighbours = cast.use(NeighbourEvents.class);
        cast.file("agent");
        var call = Database.rows("select imo, port from port_call").get(0);
        imo = call.get(0);
        port = call.get(1);
        eta = Instant.parse("2026-11-28T03:00:00Z");
    }

    @Test
    void nobody_has_said_anything_yet() {
        boolean paid = cast.use(FeeDesk.class)
                .mine(cast.person("agent"), cast.dossier())
                .open()
                .isEmpty();
        assertThat(mine())
                .extracting(Clearance::agency, Clearance::standing)
                .containsExactly(
                        tuple(Agency.BORDER_GUARD, Standing.WAITING),
                        tuple(Agency.PORT_AUTHORITY, Standing.UNKNOWN),
                        tuple(Agency.CUSTOMS, Standing.UNKNOWN),
                        tuple(Agency.HEALTH, Standing.UNKNOWN),
                        tuple(Agency.PAYMENT, paid ? Standing.CLEARED : Standing.WAITING));
    }

    @Test
    void each_agency_is_shown_with_what_it_said_last() {
        told(event("A1", CallEventKind.PLAN, 0));
        assertThat(of(Agency.PORT_AUTHORITY).standing()).isEqualTo(Standing.WAITING);
        told(event("A2", CallEventKind.CLEARANCE, 1));
        told(event("A3", CallEventKind.SHIFTING_ORDER, 2));
        told(event("A1", CallEventKind.CUSTOMS_RED, 1));
        cast.desk().claim("officer");
        cast.desk().decide("officer", 1, new Decision.Confirm());

        assertThat(of(Agency.BORDER_GUARD).standing()).isEqualTo(Standing.CLEARED);
        assertThat(of(Agency.PORT_AUTHORITY))
                .isEqualTo(new Clearance(
                        Agency.PORT_AUTHORITY, Standing.CLEARED, CallEventKind.SHIFTING_ORDER, eta.plusSeconds(2)));
        assertThat(of(Agency.CUSTOMS).standing()).isEqualTo(Standing.HELD);
        assertThat(cast.use(Clearances.class).ofUnit(cast.person("officer"), cast.dossier()))
                .isEqualTo(mine());
    }

    @Test
    void whatever_the_order_the_agencies_own_time_decides() {
        var events = new ArrayList<>(List.of(
                event("B1", CallEventKind.PLAN, 0),
                event("B2", CallEventKind.CLEARANCE, 10),
                event("B3", CallEventKind.CLEARANCE_CANCELLED, 20),
                event("B4", CallEventKind.MOORED, 30),
                event("B5", CallEventKind.CUSTOMS_RED, 10),
                event("B6", CallEventKind.CUSTOMS_GREEN, 20)));
        var random = new Random(7);
        for (int order = 0; order < 50; order++) {
            Database.superuser("delete from call_event; delete from inbox");
            Collections.shuffle(events, random);
            events.forEach(this::told);
            told(events.get(random.nextInt(events.size())));
            assertThat(of(Agency.PORT_AUTHORITY))
                    .isEqualTo(new Clearance(
                            Agency.PORT_AUTHORITY, Standing.HELD, CallEventKind.MOORED, eta.plusSeconds(30)));
            assertThat(of(Agency.CUSTOMS).standing()).isEqualTo(Standing.CLEARED);
        }
    }

    @Test
    void the_same_again_hears_the_same_and_other_content_is_a_conflict() {
        var first = told(event("C1", CallEventKind.CLEARANCE, 0));
        assertThat(told(event("C1", CallEventKind.CLEARANCE, 0)).bytes()).isEqualTo(first.bytes());
        Refusals.assertRefused(
                ErrorCode.MESSAGE_ID_TAKEN, () -> told(event("C1", CallEventKind.CLEARANCE_CANCELLED, 0)));

        assertThat(Database.rows("select agency, event_id, kind from call_event"))
                .containsExactly(List.of("PORT_AUTHORITY", "C1", "CLEARANCE"));
        assertThat(Database.rows(
                        "select event, subject, facts->>'event' from audit_event where event = 'MESSAGE_TAKEN'"))
                .containsExactly(List.of("MESSAGE_TAKEN", "partner:PORT_AUTHORITY", "CLEARANCE"));
    }

    @Test
    void what_was_told_of_another_port_or_of_the_call_before_is_not_shown() {
        told(new CallEvent("D1", CallEventKind.CLEARANCE, new ImoNumber(imo), "VNXXX", eta));
        assertThat(of(Agency.PORT_AUTHORITY).standing()).isEqualTo(Standing.UNKNOWN);

        told(event("D2", CallEventKind.CLEARANCE, 0));
        assertThat(of(Agency.PORT_AUTHORITY).standing()).isEqualTo(Standing.CLEARED);
        Database.superuser(
                "insert into port_call (id, company, unit, port, imo, shipname, eta, phase, leftat, openedat, version)"
                        + " select gen_random_uuid(), company, unit, port, imo, shipname, eta, 'LEFT', '"
                        + eta.plusSeconds(1)
                        + "', openedat - interval '9 days', 0 from port_call");
        Database.superuser("update port_call set openedat = '" + eta.plusSeconds(2) + "' where phase <> 'LEFT'");
        assertThat(of(Agency.PORT_AUTHORITY).standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void strangers_see_nothing() {
        var clearances = cast.use(Clearances.class);
        var rival = cast.person("rival");
        Refusals.assertRefused(ErrorCode.NOT_FOUND, () -> clearances.mine(rival, cast.dossier()));
        Refusals.assertRefused(
                ErrorCode.NOT_FOUND,
                () -> clearances.ofUnit(
                        Cast.actor(7, "elsewhere", Role.PROC_OFFICER, null, "ELSEWHERE"), cast.dossier()));
    }

    private CallEvent event(String id, CallEventKind kind, int second) {
        return new CallEvent(id, kind, new ImoNumber(imo), port, eta.plusSeconds(second));
    }

    private Message told(CallEvent event) {
        var body = new Message(event.toString().getBytes(UTF_8), "application/json", "signed");
        return neighbours.receive(
                new Incoming(event.kind().agency(), event.id(), body),
                event,
                new Message(("taken, " + ++answers).getBytes(UTF_8), "application/json", null));
    }

    private Clearance of(Agency agency) {
        return mine().stream().filter(row -> row.agency() == agency).findFirst().orElseThrow();
    }

    private List<Clearance> mine() {
        return cast.use(Clearances.class).mine(cast.person("agent"), cast.dossier());
    }
}
