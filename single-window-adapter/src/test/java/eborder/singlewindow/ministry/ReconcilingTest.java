package eborder.singlewindow.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.DossierNumber;
import eborder.dossier.DossierStatus;
import eborder.dossier.Dossiers;
import eborder.dossier.PublicStatus;
import eborder.dossier.ResultNotices;
import eborder.dossier.check.Checks;
import eborder.dossier.result.Reconciling;
import eborder.exchange.ResultDelivery;
import eborder.form.CodeLists;
import eborder.form.FormCatalogue;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.procedure.ProcedureCatalogue;
import eborder.report.ResultComparison;
import eborder.shared.ErrorCode;
import eborder.singlewindow.simulator.ministry.MinistrySimulator;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.Refusals;
import eborder.support.TestClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day of ours against a day of the portal's: a real database, a simulator over real HTTP. */
class ReconcilingTest {
    private static final UUID COMPANY = UUID.fromString("00000000-0000-0000-0000-0000000000c1");
    private static final FormCatalogue FORMS = FormCatalogue.load(CodeLists.load());
    private static final ProcedureCatalogue PROCEDURES = ProcedureCatalogue.load(FORMS, Checks.names(), key -> true);
    private static final Actor OPERATOR =
            new Actor(new UUID(0, 9), "admin", "ADMIN", Set.of(Role.SYS_ADMIN), null, null);
    private static final Actor OFFICER =
            new Actor(new UUID(0, 2), "officer", "OFFICER", Set.of(Role.PROC_OFFICER), null, "HPH");
    private static final String FOUND =
            "select number, kind, coalesce(cast(ours as text), 'none'), coalesce(cast(theirs as text), 'none'), message_id is not null"
                    + " from reconciliation_difference order by day, number";

    @TempDir
    Path folder;

    private final TestClock clock = TestClock.at("2026-11-28T03:00:00Z");
    private MinistrySimulator simulator;
    private Engine engine;
    private int dossiers;

    @BeforeEach
    void start() throws IOException {
        Database.clear();
        Database.superuser(
                "insert into company (id, name, tax_code, phone, email, address, created) values ('" + COMPANY
                        + "', 'DAI LY SAO BIEN', '0200000001', '+84 225 000 000', 'saobien@example.vn', '1 Le Thanh Tong', now())");
        simulator = MinistrySimulator.start(0, folder, "bdbp", "not a secret", clock);
        engine = engine();
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    /** A node of the portal. */
    private Engine engine() {
        var link = new MinistryLink(
                Optional.of(simulator.address()),
                Optional.of("bdbp"),
                Optional.of("not a secret"),
                "BDBP",
                Duration.ofSeconds(20),
                4);
        return Engine.with(clock, FORMS, FORMS.codeLists(), PROCEDURES, link);
    }

    @Test
    void a_day_on_which_all_arrived_has_no_difference() {
        told(DossierStatus.RECEIVED);
        told(DossierStatus.CONFIRMED);
        overnight();

        assertThat(days()).containsExactly(List.of("2026-11-28", "t", "2", "0", "1"));
        assertThat(Database.rows(FOUND)).isEmpty();
        assertThat(Database.rows("select facts->>'compared', facts->>'differences' from audit_event"
                        + " where event = 'RESULTS_RECONCILED'"))
                .containsExactly(List.of("2", "0"));
    }

    @Test
    void a_message_that_was_acknowledged_and_lost_is_told_again() throws Exception {
        post("/faults", "{\"forgetNext\":1}");
        var lost = told(DossierStatus.CONFIRMED);
        told(DossierStatus.RECEIVED);
        overnight();
        assertThat(Database.rows(FOUND)).containsExactly(List.of(lost, "MISSING_THERE", "9", "none", "t"));

        deliver();
        assertThat(theirs(lost)).isEqualTo(9);
        overnight();
        assertThat(Database.rows("select count(*) from reconciliation_difference"))
                .containsExactly(List.of("1"));
    }

    @Test
    void a_status_that_somebody_else_set_is_put_right_with_a_newer_message() throws Exception {
        var number = told(DossierStatus.IN_REVIEW);
        post("/dossiers", foreign(number, "8"));
        overnight();
        assertThat(Database.rows(FOUND)).containsExactly(List.of(number, "OTHER_STATUS", "4", "8", "t"));

        deliver();
        assertThat(theirs(number)).isEqualTo(4);
        assertThat(Database.rows("select count(*), count(distinct message_id) from outbox where done_at is not null"))
                .containsExactly(List.of("2", "2"));
    }

    @Test
    void an_ended_dossier_that_changed_there_is_found_though_nothing_changed_here() throws Exception {
        var number = told(DossierStatus.REFUSED);
        overnight();
        clock.forward(Duration.ofHours(8));
        post("/dossiers", foreign(number, "9").replace("20261128", "20261129"));
        overnight();
        assertThat(Database.rows(FOUND)).containsExactly(List.of(number, "OTHER_STATUS", "8", "9", "t"));
    }

    @Test
    void a_number_that_nobody_here_knows_is_shown_and_nothing_is_sent() throws Exception {
        post("/dossiers", foreign("X-1/2026", "2"));
        overnight();
        assertThat(Database.rows(FOUND)).containsExactly(List.of("X-1/2026", "UNKNOWN_HERE", "none", "2", "f"));
        assertThat(Database.rows("select 1 from outbox")).isEmpty();
    }

    @Test
    void while_the_portal_is_down_it_is_tried_again_later_and_nothing_is_sent_meanwhile() throws Exception {
        told(DossierStatus.RECEIVED);
        post("/faults", "{\"down\":true}");
        overnight();
        assertThat(Database.rows("select last_error, finished_at is null, next_try_at > now() + interval '14 minutes',"
                        + " claimed_by is null from reconciliation"))
                .containsExactly(List.of("DELIVERY_FAILED {reason=HTTP 503}", "t", "t", "t"));
        reconcile();
        assertThat(Database.rows("select attempts from reconciliation")).containsExactly(List.of("1"));

        post("/faults", "{\"down\":false}");
        Database.superuser("update reconciliation set next_try_at = now()");
        reconcile();
        assertThat(days()).containsExactly(List.of("2026-11-28", "t", "1", "0", "2"));
    }

    @Test
    void what_is_on_its_way_is_no_difference() {
        told(DossierStatus.RECEIVED);
        tell(dossier(DossierStatus.RECEIVED));
        overnight();
        assertThat(days()).containsExactly(List.of("2026-11-28", "t", "2", "1", "1"));
        assertThat(Database.rows(FOUND)).isEmpty();
    }

    @Test
    void run_twice_and_on_two_nodes_at_once_it_is_done_once() throws Exception {
        post("/faults", "{\"forgetNext\":1}");
        told(DossierStatus.RECEIVED);
        clock.forward(Duration.ofHours(16));
        var nodes = List.of(engine, engine());
        var together = new CyclicBarrier(nodes.size());
        var threads = Executors.newFixedThreadPool(nodes.size());
        try {
            List<Future<?>> ticks = new ArrayList<>();
            for (var node : nodes) {
                var reconciling = node.get(Reconciling.class);
                ticks.add(threads.submit(() -> {
                    together.await();
                    reconciling.tick();
                    return null;
                }));
            }
            for (var tick : ticks) {
                tick.get();
            }
        } finally {
            threads.shutdownNow();
        }
        reconcile();
        assertThat(Database.rows("select attempts from reconciliation")).containsExactly(List.of("1"));
        assertThat(Database.rows("select count(*) from outbox where done_at is null"))
                .as("told again once")
                .containsExactly(List.of("1"));
    }

    @Test
    void before_one_o_clock_the_day_is_not_over_and_missed_days_are_caught_up_with() {
        told(DossierStatus.RECEIVED);
        clock.forward(Duration.ofMinutes(14 * 60 + 59));
        reconcile();
        assertThat(days()).as("of the day before").containsExactly(List.of("2026-11-27", "t", "1", "0", "1"));

        clock.forward(Duration.ofDays(3));
        for (int day = 0; day < 4; day++) {
            reconcile();
        }
        assertThat(days())
                .extracting(row -> row.get(0))
                .containsExactly("2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30");
    }

    @Test
    void operators_see_it_and_may_have_a_day_compared_again() throws Exception {
        post("/faults", "{\"forgetNext\":1}");
        var lost = told(DossierStatus.RECEIVED);
        overnight();
        var report = engine.get(ResultComparison.class);
        var day = report.days(OPERATOR).get(0).day();
        assertThat(report.days(OPERATOR).get(0).mended()).isEqualTo(1);
        assertThat(report.differences(OPERATOR, day))
                .singleElement()
                .satisfies(found -> assertThat(found.number()).isEqualTo(lost));

        report.again(OPERATOR, day);
        reconcile();
        assertThat(report.days(OPERATOR).get(0).attempts()).isEqualTo(2);
        Refusals.assertRefused(ErrorCode.NOT_ALLOWED, () -> report.days(OFFICER));
        Refusals.assertRefused(ErrorCode.NOT_ALLOWED, () -> report.again(OFFICER, day));
        Refusals.assertRefused(ErrorCode.NOT_FOUND, () -> report.again(OPERATOR, day.minusDays(9)));
    }

    /** A dossier of which the portal was told. @return its number */
    private String told(DossierStatus status) {
        var id = dossier(status);
        tell(id);
        deliver();
        return Database.rows("select number from dossier where id = '" + id + "'")
                .get(0)
                .get(0);
    }

    private UUID dossier(DossierStatus status) {
        var id = UUID.randomUUID();
        var number = DossierNumber.of(2026, "HPH", ++dossiers).text();
        boolean ended = PublicStatus.of(status).code() > 5;
        Database.superuser(
                "insert into dossier (id, procedurecode, company, unit, number, status, versionno, openedat, receivedat,"
                        + " dueat, duelaw, late, version, movement, decidedat) values ('" + id + "', 'VESSEL_ENTRY', '"
                        + COMPANY
                        + "', 'HPH', '" + number + "', '" + status
                        + "', 1, now(), now(), now(), 'Điều 6', false, 1, 'ARRIVAL', "
                        + (ended ? "now()" : "null") + ")");
        return id;
    }

    private void tell(UUID id) {
        var notices = engine.get(ResultNotices.class);
        var all = engine.get(Dossiers.class);
        Database.run(entityManager -> notices.again(UUID.randomUUID(), all.withId(id), clock.instant()));
    }

    private void deliver() {
        engine.get(ResultDelivery.class).tick();
    }

    /** On to two o'clock of the next day. */
    private void overnight() {
        clock.forward(Duration.ofHours(16));
        reconcile();
        clock.forward(Duration.ofHours(8));
    }

    private void reconcile() {
        engine.get(Reconciling.class).tick();
    }

    private static List<List<String>> days() {
        return Database.rows("select cast(day as text), finished_at is not null, compared, waiting, attempts"
                + " from reconciliation order by day");
    }

    private int theirs(String number) {
        return engine.get(MinistryLink.class).named(List.of(number)).get(0).status();
    }

    private static String foreign(String number, String status) {
        return "{\"MaHoSo\":\"" + number + "\",\"MaTTHC\":\"P01\",\"TrangThaiHoSo\":\"" + status
                + "\",\"NgayCapNhat\":\"20261128150000\"}";
    }

    private void post(String path, String json) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(simulator.address() + path))
                .POST(BodyPublishers.ofString(json))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
    }
}
