package eborder.singlewindow.ministry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eborder.dossier.DossierStatus;
import eborder.dossier.PublicStatus;
import eborder.exchange.Exchange;
import eborder.exchange.HeldResult;
import eborder.exchange.Notice;
import eborder.exchange.NoticeKind;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.singlewindow.schema.SentSchema;
import eborder.singlewindow.simulator.ministry.MinistrySimulator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The link against the simulator, over real HTTP. */
class MinistryLinkTest {
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String PASSWORD = "not a secret";
    private static final Instant NOW = Instant.parse("2026-11-28T17:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private MinistrySimulator simulator;
    private MinistryLink link;

    @BeforeEach
    void start() throws IOException {
        simulator = MinistrySimulator.start(0, folder, "bdbp", PASSWORD, Clock.fixed(NOW, ZoneOffset.UTC));
        link = link(PASSWORD, PATIENCE);
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    private MinistryLink link(String password, Duration timeout) {
        return new MinistryLink(
                Optional.of(simulator.address()), Optional.of("bdbp"), Optional.of(password), "BDBP", timeout, AT_ONCE);
    }

    @Test
    void a_dossier_arrives_in_the_words_of_the_portal() throws Exception {
        var exchange = link.deliver(List.of(received("D-1")));

        var held = held().get(0);
        assertThat(held.path("MaHoSo").asText()).isEqualTo("D-1");
        assertThat(held.path("MaTTHC").asText()).isEqualTo("P01");
        assertThat(held.path("TrangThaiHoSo").asText()).isEqualTo("2");
        assertThat(held.path("NgayTiepNhan").asText()).isEqualTo("20261128100000");
        assertThat(held.path("NgayHenTra").asText()).isEqualTo("20261128120000");
        assertThat(held.path("GhiChu").asText()).isEqualTo("Đúng hạn (Nghị định 77/2017/NĐ-CP)");
        assertThat(held.has("NgayTra")).isFalse();
        assertThat(new String(exchange.sent().bytes(), UTF_8))
                .as("a session isn't kept")
                .contains("\"session\":\"\"");
        assertThat(new String(exchange.receipt().bytes(), UTF_8)).isEqualTo("{\"error_code\":\"00\"}");
    }

    @Test
    void its_end_says_what_came_of_it_and_whether_in_time() throws Exception {
        link.deliver(List.of(received("D-1")));
        link.deliver(List.of(notice("D-1", "STOPPED", "REFUSED", true)));

        var held = held().get(0);
        assertThat(held.path("TrangThaiHoSo").asText()).isEqualTo("8");
        assertThat(held.path("NgayTra").asText()).isEqualTo("20261128130000");
        assertThat(held.path("ThongTinTra").asText()).isEqualTo("Từ chối giải quyết");
        assertThat(held.path("GhiChu").asText()).startsWith("Quá hạn");
    }

    @Test
    void a_lost_answer_and_a_lost_message_double_and_lose_nothing() throws Exception {
        var first = received("D-1");
        link.changedOn(TODAY);
        fault("{\"loseAnswerNext\":1}");
        assertFails(ErrorCode.DELIVERY_FAILED, () -> link.deliver(List.of(first)));
        link.deliver(List.of(first));
        assertThat(held()).hasSize(1);

        fault("{\"forgetNext\":1}");
        link.deliver(List.of(received("D-2")));
        assertThat(held()).hasSize(1);
        link.deliver(List.of(notice("D-2", "PROCESSING", "IN_REVIEW", false)));
        assertThat(link.named(List.of("D-2"))).extracting(HeldResult::status).containsExactly(4);
    }

    @Test
    void an_ended_session_is_opened_again_and_a_wrong_password_is_a_failure() throws Exception {
        link.deliver(List.of(received("D-1")));
        fault("{\"endSessionNext\":1}");
        link.deliver(List.of(received("D-2")));
        assertThat(held()).hasSize(2);

        fault("{\"endSessionNext\":2}");
        assertFails(ErrorCode.DELIVERY_FAILED, () -> link.deliver(List.of(received("D-3"))));
        assertFails(ErrorCode.DELIVERY_FAILED, () -> link("wrong", PATIENCE).deliver(List.of(received("D-3"))));
    }

    @Test
    void many_at_once_share_one_session_also_when_it_ends() throws Exception {
        fault("{\"endSessionNext\":1}");
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Exchange>> all = IntStream.range(0, 40)
                    .mapToObj(number -> (Callable<Exchange>) () -> link.deliver(List.of(received("D-" + number))))
                    .toList();
            for (var one : threads.invokeAll(all)) {
                assertThat(one.get().receipt().bytes()).isNotEmpty();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(held()).hasSize(40);
    }

    @Test
    void what_will_never_be_taken_is_told_from_what_may_be_taken_later() throws Exception {
        link.deliver(List.of(received("D-1")));
        fault("{\"refuseNext\":1}");
        assertFails(ErrorCode.DELIVERY_REFUSED, () -> link.deliver(List.of(received("D-2"))));
        fault("{\"failNext\":1}");
        assertFails(ErrorCode.DELIVERY_FAILED, () -> link.deliver(List.of(received("D-2"))));
        fault("{\"down\":true}");
        assertFails(ErrorCode.DELIVERY_FAILED, () -> link.deliver(List.of(received("D-2"))));
        fault("{\"down\":false,\"busyNext\":1}");
        assertThatThrownBy(() -> link.deliver(List.of(received("D-2"))))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.facts()).containsEntry("retryAfter", "2"));
        var foreign = new Notice(
                UUID.randomUUID(),
                NoticeKind.DOSSIER_RESULT,
                UUID.randomUUID(),
                received("D-3").payload().replace("VESSEL_ENTRY", "SHORE_PASS"),
                NOW);
        assertFails(ErrorCode.DELIVERY_REFUSED, () -> link.deliver(List.of(foreign)));
    }

    @Test
    void it_lists_what_changed_on_a_day_of_vietnam_and_what_is_asked_for_by_number() throws Exception {
        link.deliver(List.of(received("D-1")));
        link.deliver(List.of(received("D-2")));

        assertThat(link.changedOn(TODAY)).containsExactly(new HeldResult("D-1", 2, NOW), new HeldResult("D-2", 2, NOW));
        assertThat(link.changedOn(TODAY.minusDays(1))).isEmpty();
        assertThat(link.named(List.of("D-2", "D-9"))).containsExactly(new HeldResult("D-2", 2, NOW));
        fault("{\"down\":true}");
        assertFails(ErrorCode.DELIVERY_FAILED, () -> link.changedOn(TODAY));
    }

    @Test
    void a_restart_of_the_portal_forgets_nothing() throws Exception {
        link.deliver(List.of(received("D-1")));
        simulator.close();
        simulator = MinistrySimulator.start(0, folder, "bdbp", PASSWORD, Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(link(PASSWORD, PATIENCE).changedOn(TODAY)).hasSize(1);
    }

    @Test
    void without_an_address_nobody_is_told() {
        var none = new MinistryLink(Optional.empty(), Optional.empty(), Optional.empty(), "BDBP", PATIENCE, AT_ONCE);
        assertThat(none.isConnected()).isFalse();
        assertFails(ErrorCode.DELIVERY_FAILED, () -> none.deliver(List.of(received("D-1"))));
    }

    /** What is sent is judged each time before it leaves; here every state of a dossier, and what the schema refuses. */
    @Test
    void every_state_has_a_message_that_fits_the_published_schema() {
        var messages = new PortalMessages(PortalWords.load(), "BDBP");
        var schema = new SentSchema("ministry/dossier-sync-v1.schema.json");
        for (var status : DossierStatus.values()) {
            if (status != DossierStatus.DRAFT) {
                var told = PublicStatus.of(status).name();
                var dossier = messages.dossier(notice("D-1", told, status.name(), false));
                assertThat(schema.fault(messages.sync("s", dossier, true)))
                        .as(status.name())
                        .isEmpty();
            }
        }
        var whole = new String(messages.sync("s", messages.dossier(received("D-1")), false), UTF_8);
        assertThat(schema.fault(
                        whole.replace("20261128100000", "20261328100000").getBytes(UTF_8)))
                .isPresent();
        assertThat(schema.fault(whole.replace("\"TrangThaiHoSo\":\"2\"", "\"TrangThaiHoSo\":\"9\"")
                        .getBytes(UTF_8)))
                .isPresent();
        assertThat(schema.fault(whole.replace("\"HinhThuc\"", "\"Email\"").getBytes(UTF_8)))
                .isPresent();
    }

    private static Notice received(String number) {
        return notice(number, "RECEIVED", "RECEIVED", false);
    }

    private static Notice notice(String number, String status, String outcome, boolean late) {
        var ended = status.equals("DONE") || status.equals("STOPPED") ? ",\"endedAt\":\"2026-11-28T06:00:00Z\"" : "";
        var payload = "{\"number\":\"" + number
                + "\",\"procedure\":\"VESSEL_ENTRY\",\"title\":\"Thủ tục tàu nhập cảnh\","
                + "\"filer\":\"DAI LY SAO BIEN\",\"taxCode\":\"0200000001\",\"unit\":\"HPH-CK\",\"status\":\"" + status
                + "\",\"outcome\":\"" + outcome + "\",\"receivedAt\":\"2026-11-28T03:00:00Z\","
                + "\"dueAt\":\"2026-11-28T05:00:00Z\",\"dueLaw\":\"Nghị định 77/2017/NĐ-CP\"" + ended + ",\"late\":\""
                + late + "\",\"at\":\"2026-11-28T03:00:00Z\"}";
        return new Notice(UUID.randomUUID(), NoticeKind.DOSSIER_RESULT, UUID.randomUUID(), payload, NOW);
    }

    private static void assertFails(ErrorCode code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private JsonNode held() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(simulator.address() + "/dossiers"))
                .build();
        return new JsonMapper()
                .readTree(http.send(request, BodyHandlers.ofString()).body());
    }

    private void fault(String json) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(simulator.address() + "/faults"))
                .POST(BodyPublishers.ofString(json))
                .build();
        assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }
}
