package eborder.gate.ashore;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.audit.AuditEvent;
import eborder.dossier.Passages;
import eborder.gate.ashore.CasePicture.Kind;
import eborder.shared.ErrorCode;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told when, and the cases of those who are late; midnight in Vietnam is 17:00Z. On a real database. */
class AshoreWatchTest {
    private static final String FROM = "2026-11-01T00:00Z";
    private static final String UNTIL = "2026-12-10T17:00Z";

    private final TestClock clock = TestClock.at("2026-11-27T03:00:00Z");
    private final Engine engine = Harbour.engine(clock);
    private final AshoreWatching watching = engine.get(AshoreWatching.class);
    private final WhoIsAshore whoIsAshore = engine.get(WhoIsAshore.class);
    private final AshoreDesk desk = engine.get(AshoreDesk.class);
    private final Harbour harbour = new Harbour();

    @BeforeEach
    void a_ship_lies_at_hai_phong() {
        Database.clear();
        harbour.ship(1, "HPH", 22);
    }

    private int pass(int person) {
        return harbour.permit("SHORE_PASS", 1, "HPH", person, FROM, UNTIL);
    }

    @Test
    void tells_the_filer_first_and_the_duty_officer_when_it_is_time() {
        harbour.passes(pass(1), "2026-11-27T03:00:00Z", "OUT");
        at("2026-11-27T15:59:59Z");
        assertThat(told()).isEmpty();
        at("2026-11-27T16:00:00Z");
        at("2026-11-27T16:14:00Z");
        assertThat(told()).containsExactly("-60 FILER");
        at("2026-11-27T16:45:00Z");
        at("2026-11-27T17:00:00Z");
        at("2026-11-27T18:00:00Z");
        at("2026-11-28T09:00:00Z");
        assertThat(told()).containsExactly("-60 FILER", "-15 FILER", "0 FILER DUTY", "60 FILER DUTY");
        assertThat(texts("select kind || ' ' || (payload ->> 'holderName') from outbox order by id"))
                .containsExactly(
                        "CREW_RETURN_DUE NGƯỜI 1",
                        "CREW_RETURN_DUE NGƯỜI 1",
                        "CREW_OVERDUE NGƯỜI 1",
                        "CREW_OVERDUE NGƯỜI 1");
        assertThat(deeds(AuditEvent.ASHORE_ALERT_GIVEN)).isEqualTo(4);
    }

    @Test
    void tells_nobody_twice_after_a_restart_or_on_another_node() {
        harbour.passes(pass(1), "2026-11-27T03:00:00Z", "OUT");
        at("2026-11-27T17:00:00Z");
        Harbour.engine(clock).get(AshoreWatching.class).tick();
        assertThat(told()).containsExactly("0 FILER DUTY");
        assertThat(texts("select id from ashore_case")).hasSize(1);
        assertThat(texts("select kind from outbox")).hasSize(1);
    }

    @Test
    void tells_nobody_about_who_is_back() {
        int pass = pass(1);
        harbour.passes(pass, "2026-11-27T03:00:00Z", "OUT");
        at("2026-11-27T16:00:00Z");
        harbour.passes(pass, "2026-11-27T16:30:00Z", "IN");
        at("2026-11-27T18:00:00Z");
        assertThat(told()).containsExactly("-60 FILER");
        assertThat(texts("select id from ashore_case")).isEmpty();
    }

    @Test
    void a_new_return_time_is_told_of_anew() {
        int pass = pass(1);
        harbour.passes(pass, "2026-11-27T03:00:00Z", "OUT");
        at("2026-11-27T16:00:00Z");
        harbour.permit("OVERNIGHT_PERMIT", 1, "HPH", 1, "2026-11-27T16:00Z", "2026-11-28T01:00Z");
        at("2026-11-27T17:00:00Z");
        at("2026-11-28T00:00:00Z");
        assertThat(told()).containsExactly("-60 FILER", "-60 FILER");
        assertThat(texts("select id from ashore_case")).isEmpty();
    }

    @Test
    void a_revoked_pass_makes_its_holder_late_at_once() {
        int pass = pass(1);
        harbour.passes(pass, "2026-11-27T03:00:00Z", "OUT");
        harbour.ends(pass, "REVOKED", "2026-11-27T05:00Z");
        at("2026-11-27T05:00:10Z");
        assertThat(told()).containsExactly("0 FILER DUTY");
        assertThat(board().people()).singleElement().extracting(Expected::state).isEqualTo(Expected.State.OVERDUE);
        assertThat(desk.list(Harbour.OFFICER)).singleElement().matches(CaseRow::isOpen);
    }

    @Test
    void each_person_has_a_case_which_ends_with_the_return() {
        int first = pass(1);
        harbour.passes(first, "2026-11-27T03:00:00Z", "OUT");
        harbour.passes(pass(2), "2026-11-27T04:00:00Z", "OUT");
        at("2026-11-27T17:00:00Z");
        assertThat(board().total()).isEqualTo(new Counts(20, 2, 2, 0));
        assertThat(whoIsAshore.openCases(Harbour.OFFICER)).isEqualTo(2);

        harbour.passes(first, "2026-11-27T17:20:00Z", "IN");
        at("2026-11-27T17:21:00Z");
        assertThat(board().total()).isEqualTo(new Counts(21, 1, 1, 0));
        var ended = desk.list(Harbour.OFFICER).get(1);
        assertThat(ended.end()).isEqualTo(CaseEnd.CAME_BACK);
        assertThat(ended.endedAt()).isEqualTo("2026-11-27T17:20:00Z");
        assertThat(desk.picture(Harbour.OFFICER, ended.id()).lines())
                .extracting(CasePicture.Line::kind)
                .containsExactly(Kind.WENT_OUT, Kind.TOLD, Kind.OPENED, Kind.ENDED);
        assertThat(deeds(AuditEvent.ASHORE_CASE_OPENED)).isEqualTo(2);
        assertThat(deeds(AuditEvent.ASHORE_CASE_ENDED)).isEqualTo(1);
    }

    /** The gate had no network: what it saw before midnight arrives after the case was opened, the way out and back again with it. */
    @Test
    void what_is_reported_late_counts_from_when_it_happened() {
        int pass = pass(1);
        harbour.passes(pass, "2026-11-27T03:00:00Z", "OUT");
        at("2026-11-27T17:05:00Z");
        harbour.passes(pass, "2026-11-27T17:02:00Z", "OUT");
        harbour.passes(pass, "2026-11-27T16:58:00Z", "IN");
        at("2026-11-27T17:06:00Z");
        assertThat(desk.list(Harbour.OFFICER))
                .singleElement()
                .satisfies(row -> assertThat(row.endedAt()).isEqualTo("2026-11-27T16:58:00Z"));
        assertThat(board().people())
                .singleElement()
                .extracting(Expected::returnAt)
                .hasToString("2026-11-28T17:00:00Z");
    }

    @Test
    void an_officer_says_how_it_ended() {
        harbour.passes(pass(1), "2026-11-27T03:00:00Z", "OUT");
        at("2026-11-27T17:00:00Z");
        var id = desk.list(Harbour.OFFICER).get(0).id();
        assertRefused(ErrorCode.NOT_FOUND, () -> desk.picture(Harbour.STRANGER, id));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> desk.end(Harbour.GUARD, id, CaseEnd.OTHER, "Lý do", null));
        assertRefused(ErrorCode.REASON_MISSING, () -> desk.end(Harbour.OFFICER, id, CaseEnd.HOSPITAL, " ", null));
        assertRefused(ErrorCode.BAD_REQUEST, () -> desk.end(Harbour.OFFICER, id, CaseEnd.CAME_BACK, "Đã về", null));
        assertRefused(
                ErrorCode.CHANGED_BY_SOMEONE_ELSE,
                () -> desk.end(Harbour.OFFICER, id, CaseEnd.HOSPITAL, "Gãy chân", 7));

        desk.note(Harbour.OFFICER, id, "Đã gọi đại lý");
        assertThat(desk.picture(Harbour.OFFICER, id).lines())
                .extracting(CasePicture.Line::kind)
                .containsExactly(Kind.WENT_OUT, Kind.TOLD, Kind.OPENED, Kind.NOTED);
        clock.forward(Duration.ofMinutes(5));
        desk.end(Harbour.OFFICER, id, CaseEnd.HOSPITAL, "Bệnh viện Việt Tiệp", 1);
        assertRefused(ErrorCode.STATUS_FORBIDS, () -> desk.end(Harbour.OFFICER, id, CaseEnd.OTHER, "Lý do", null));
        assertThat(desk.picture(Harbour.OFFICER, id).lines())
                .extracting(CasePicture.Line::text)
                .contains("Đã gọi đại lý", "Bệnh viện Việt Tiệp");

        at("2026-11-27T18:30:00Z");
        assertThat(told()).as("nobody is told of a person who is accounted for").containsExactly("0 FILER DUTY");
        assertThat(board().total()).isEqualTo(new Counts(21, 1, 0, 0));
        assertThat(board().people()).singleElement().extracting(Expected::state).isEqualTo(Expected.State.SETTLED);
        assertThat(ashore()).as("the ship still waits for an officer's word").hasSize(1);
    }

    @Test
    void who_was_seen_on_board_has_come_back_for_everybody() {
        harbour.passes(pass(1), "2026-11-27T03:00:00Z", "OUT");
        at("2026-11-27T17:00:00Z");
        end(CaseEnd.SEEN_ABOARD);
        assertThat(board().total()).isEqualTo(new Counts(22, 0, 0, 0));
        assertThat(ashore()).isEmpty();
    }

    @Test
    void who_deserted_is_neither_ashore_nor_on_board() {
        harbour.passes(pass(1), "2026-11-27T03:00:00Z", "OUT");
        at("2026-11-27T17:00:00Z");
        end(CaseEnd.DESERTED);
        assertThat(board().total()).isEqualTo(new Counts(21, 0, 0, 0));
    }

    private void end(CaseEnd how) {
        desk.end(Harbour.OFFICER, desk.list(Harbour.OFFICER).get(0).id(), how, "Đã rõ", null);
    }

    /** Its people are late at once; the case keeps the ship on the board. */
    @Test
    void a_ship_that_left_somebody_behind_stays_on_the_board() {
        harbour.passes(pass(1), "2026-11-27T03:00:00Z", "OUT");
        Harbour.run("update port_call set phase = 'LEFT', leftat = '2026-11-27T06:00Z'");
        assertThat(board().ships()).isEmpty();
        at("2026-11-27T06:00:15Z");
        assertThat(board().total().overdue()).isEqualTo(1);
        end(CaseEnd.DESERTED);
        assertThat(board().ships()).isEmpty();
    }

    @Test
    void a_pass_and_the_one_in_its_place_are_one_person() {
        int old = pass(1);
        harbour.passes(old, "2026-11-27T03:00:00Z", "OUT");
        harbour.ends(old, "REPLACED", "2026-11-27T04:00Z");
        int other = harbour.permit("SHORE_PASS", 1, "HPH", 1, "2026-11-27T04:00Z", UNTIL);
        at("2026-11-27T05:00:00Z");
        assertThat(told()).isEmpty();
        assertThat(ashore()).hasSize(1);
        assertThat(board().total()).isEqualTo(new Counts(21, 1, 0, 0));
        harbour.passes(other, "2026-11-27T06:00:00Z", "IN");
        assertThat(ashore()).isEmpty();
        assertThat(board().total()).isEqualTo(new Counts(22, 0, 0, 0));
    }

    @Test
    void everybody_sees_what_is_theirs() {
        harbour.ship(2, "DNG", 10);
        harbour.passes(pass(1), "2026-11-27T03:00:00Z", "OUT");
        harbour.passes(harbour.permit("VISIT_PERMIT", 1, "HPH", 5, FROM, UNTIL), "2026-11-27T03:00:00Z", "IN");
        harbour.passes(harbour.permit("BOARDING_3M", 0, "HPH", 6, FROM, UNTIL), "2026-11-27T03:00:00Z", "IN");
        harbour.passes(harbour.permit("SHORE_PASS", 2, "DNG", 7, FROM, UNTIL), "2026-11-27T03:00:00Z", "OUT");

        assertThat(board().total()).isEqualTo(new Counts(21, 1, 0, 2));
        assertThat(board().gates()).containsExactly(new Board.Gate("HPH", "1", 1, 2));
        assertThat(whoIsAshore.board(Harbour.GUARD)).isEqualTo(board());
        var nation = whoIsAshore.board(Harbour.HEADQUARTERS);
        assertThat(nation.total()).isEqualTo(new Counts(30, 2, 0, 2));
        assertThat(nation.ports())
                .containsExactly(
                        new Board.Port("DNG", new Counts(9, 1, 0, 0)), new Board.Port("HPH", new Counts(21, 1, 0, 2)));
        assertThat(nation.people()).as("names stay with the unit").isEmpty();
        var own = whoIsAshore.board(Harbour.AGENT);
        assertThat(own.total()).isEqualTo(new Counts(30, 2, 0, 1));
        assertThat(own.people()).hasSize(2);
        assertThat(whoIsAshore.board(Harbour.RIVAL).ships()).isEmpty();
        assertThat(whoIsAshore.ofDossier(Harbour.AGENT, new UUID(3, 2)).people())
                .hasSize(1);
        assertRefused(ErrorCode.NOT_FOUND, () -> whoIsAshore.ofDossier(Harbour.RIVAL, new UUID(3, 2)));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> whoIsAshore.board(Harbour.ADMINISTRATOR));
    }

    private Board board() {
        return whoIsAshore.board(Harbour.OFFICER);
    }

    private List<?> ashore() {
        return Database.inTransaction(
                () -> engine.get(Passages.class).ashore(Harbour.call(1), Harbour.PROCEDURES.leadingAshore()));
    }

    private void at(String moment) {
        clock.forward(Duration.between(clock.instant(), java.time.Instant.parse(moment)));
        watching.tick();
    }

    private static List<String> told() {
        return texts("select minutes || ' ' || told from ashore_alert order by returnat, minutes");
    }

    private static int deeds(AuditEvent event) {
        return texts("select id from audit_event where event = '" + event + "'").size();
    }

    private static List<String> texts(String sql) {
        return Database.rows(sql).stream().map(row -> row.get(0)).toList();
    }
}
