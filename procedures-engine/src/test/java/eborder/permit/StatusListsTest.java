package eborder.permit;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.check.Checks;
import eborder.form.CodeLists;
import eborder.form.FormCatalogue;
import eborder.party.Actor;
import eborder.party.BorderUnits;
import eborder.party.Role;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.ErrorCode;
import eborder.shared.Fingerprint;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a list is issued, what it says, and that its number never goes back, on a real database. */
class StatusListsTest {
    private static final int LIST = Permit.STATUS_LIST;

    private static final Actor COMMANDER =
            new Actor(new UUID(0, 4), "commander", "COMMANDER", Set.of(Role.COMMANDER), null, "HPH");
    private static final FormCatalogue FORMS = FormCatalogue.load(CodeLists.load());
    private static final ProcedureCatalogue PROCEDURES = ProcedureCatalogue.load(FORMS, Checks.names(), key -> true);

    private final TestClock clock = TestClock.at("2026-11-24T01:00:00Z");
    private final StatusLists lists = Engine.with(clock).get(StatusLists.class);
    /** What the signer remembers. */
    private Optional<SignedBits> signed = Optional.empty();

    @BeforeEach
    void nothing_is_there() {
        Database.clear();
    }

    @Test
    void says_who_may_not_pass() {
        permit(1, "VALID", "2026-12-01");
        permit(2, "SUSPENDED", "2026-12-01");
        permit(3, "RETURNED", "2026-12-01");
        permit(4, "LOST", "2026-12-01");
        permit(5, "REPLACED", "2026-12-01");
        permit(6, "REVOKED", "2026-12-01");
        permit(7, "APPROVED", "2026-12-01");
        permit(8, "REVOKED", "2026-11-22");
        assertThat(issue(1).bits().set()).containsExactly(2, 3, 4, 5, 6);
    }

    @Test
    void issues_the_next_one_when_something_has_changed_or_an_hour_is_nearly_over() {
        permit(1, "VALID", "2026-12-01");
        assertThat(issue(1).head().predecessor()).isNull();
        assertThat(due()).isEmpty();

        become(1, "SUSPENDED");
        var second = issue(2);
        assertThat(second.head().predecessorSequence()).isEqualTo(1);
        assertThat(second.head().predecessor())
                .isEqualTo(Fingerprint.of("head 1").hex());
        assertThat(second.bits().set()).containsExactly(1);

        become(1, "VALID");
        assertThat(issue(3).bits().set()).isEmpty();

        clock.forward(Duration.ofMinutes(54));
        assertThat(due()).isEmpty();
        clock.forward(Duration.ofMinutes(1));
        assertThat(issue(4).bits().set()).isEmpty();
    }

    @Test
    void leads_from_an_older_list_to_the_newest() {
        permit(1, "REVOKED", "2026-12-01");
        permit(200_000, "VALID", "2026-12-01");
        var first = issue(1).bits();
        become(1, "VALID");
        become(200_000, "LOST");
        var second = issue(2).bits();
        var delta = lists.delta(LIST, 1);
        assertThat(delta.sequence()).isEqualTo(2);
        assertThat(first.turned(Gaps.decode(delta.turned(), second.size()), second.size()))
                .isEqualTo(second);
        assertThat(lists.delta(LIST, 2).turned()).isEmpty();
        assertRefused(ErrorCode.NOT_FOUND, () -> lists.delta(LIST, 3));
        assertRefused(ErrorCode.NOT_FOUND, () -> lists.newest(LIST + 1));
    }

    @Test
    void keeps_as_many_lists_as_deltas_reach_back() {
        permit(1, "VALID", "2026-12-01");
        issue(1);
        signed = Optional.of(new SignedBits(StatusLists.KEPT, StatusBits.of(1).pack()));
        issue(StatusLists.KEPT + 1);
        assertThat(lists.delta(LIST, 1).turned()).isEmpty();
        become(1, "LOST");
        issue(StatusLists.KEPT + 2);
        assertRefused(ErrorCode.NOT_FOUND, () -> lists.delta(LIST, 1));
    }

    /** A node that was slower has signed the same number: the other one's list counts. */
    @Test
    void publishes_a_number_once() {
        permit(1, "REVOKED", "2026-12-01");
        var draft = due().orElseThrow();
        assertThat(lists.publish(draft, "head of one node")).isTrue();
        assertThat(lists.publish(draft, "head of the other")).isFalse();
        assertThat(lists.newest(LIST).head()).isEqualTo("head of one node");
    }

    /** Attack T10: an old database comes back, in which a revoked permit was still good. */
    @Test
    void a_restored_database_neither_lowers_the_number_nor_makes_revoked_permits_good() {
        permit(1, "VALID", "2026-12-01");
        permit(2, "VALID", "2026-12-01");
        issue(1);
        become(1, "REVOKED");
        issue(2);
        become(2, "SUSPENDED");
        issue(3);

        Database.superuser("delete from status_list_issue where sequence > 1");
        become(1, "VALID");
        become(2, "VALID");
        assertThat(issue(4).bits().set()).containsExactly(1, 2);
        assertThat(due()).isEmpty();

        become(2, "SUSPENDED");
        Engine.with(clock, FORMS, FORMS.codeLists(), PROCEDURES, new BorderUnits())
                .get(PermitLife.class)
                .resume(COMMANDER, PermitNumber.of("HPH", 2026, 2), null, "Đã làm rõ");
        assertThat(issue(5).bits().set()).containsExactly(1);

        clock.forward(Duration.ofDays(8));
        assertThat(issue(6).bits().set()).isEmpty();
    }

    private Optional<StatusListDraft> due() {
        return lists.due(LIST, signed);
    }

    private StatusListDraft issue(long sequence) {
        var draft = due().orElseThrow();
        assertThat(draft.head().sequence()).isEqualTo(sequence);
        assertThat(draft.head().sha256()).isEqualTo(draft.bits().fingerprint().hex());
        signed = Optional.of(new SignedBits(sequence, draft.bits().pack()));
        assertThat(lists.publish(draft, "head " + sequence)).isTrue();
        return draft;
    }

    private static void become(int index, String status) {
        Database.superuser("update permit set status = '" + status + "' where statusindex = " + index);
    }

    /** With the dossier that it was asked for in. @param end its last day */
    private static void permit(int index, String status, String end) {
        var dossier = UUID.randomUUID();
        Database.superuser(
                "set session_replication_role = replica; insert into dossier (id, procedurecode, company, unit, number, status,"
                        + " versionno, openedat, movement, movesat, subject, late, version) values ('" + dossier
                        + "', 'SHORE_PASS', '" + UUID.randomUUID() + "', 'HPH', '2026-HPH-%06d".formatted(index)
                        + "', 'CONFIRMED', 1, now(), 'NONE', now(), '', false, 1); insert into permit (id, code, dossier, dossierversion,"
                        + " rowno, company, unit, port, number, fullname, sex, dateofbirth, nationality, rankcode, position,"
                        + " documentnumber, details, status, requestedat, requestedby, wanteduntil, validfrom, validuntil, statuslist,"
                        + " statusindex, sealdigits, issuedat, version) values ('" + UUID.randomUUID()
                        + "', 'SHORE_PASS', '"
                        + dossier + "', 1, 0, '" + UUID.randomUUID() + "', 'HPH', 'VNHPH', 'HPH26"
                        + "%07d".formatted(index)
                        + "', 'MAI HOA', 'F', '1990-01-01', 'VNM', '', '', 'B1234567', '{}', '" + status
                        + "', now(), '" + UUID.randomUUID() + "', '" + end + "', '2026-11-01', '" + end + "', " + LIST
                        + ", " + index
                        + ", '7041', now(), 1); set session_replication_role = origin");
    }
}
