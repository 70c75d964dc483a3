package eborder.singlewindow.nsw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eborder.exchange.Notice;
import eborder.exchange.NoticeKind;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.singlewindow.simulator.Simulator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The link against the simulator, over real HTTP. */
class VnswLinkTest {
    private static final EnvelopeSignatures NONE = EnvelopeSignatures.none();
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int AT_ONCE = 8;

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private Simulator simulator;
    private VnswLink link;

    @BeforeEach
    void start() throws IOException {
        simulator = Simulator.start(0, folder);
        link = link(PATIENCE);
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void delivers_a_notice() throws Exception {
        link.deliver(List.of(Notices.confirmed(1)));

        JsonNode message = effects(Notices.REFERENCE).get(0);
        assertThat(message.get("messageId").asText())
                .isEqualTo(Notices.confirmed(1).messageId().toString());
        assertThat(message.get("documentType").asText()).isEqualTo("BQP0100001");
        assertThat(message.get("function").asText()).isEqualTo("23");
        assertThat(message.get("orderKey").asText()).isEqualTo("2026/" + Notices.REFERENCE);
        assertThat(Files.readAllBytes(folder.resolve(message.get("file").asText())))
                .isEqualTo(new NoticeEnvelope(Mapping.load()).write(Notices.confirmed(1)));
        assertThat(effects("another")).isEmpty();
    }

    @Test
    void repeats_a_notice_without_a_second_effect() throws Exception {
        link.deliver(List.of(Notices.confirmed(1)));
        link.deliver(List.of(Notices.confirmed(1)));

        assertThat(effects(Notices.REFERENCE)).hasSize(1);
        assertThat(journal()).hasSize(2);
    }

    @Test
    void tries_again_after_a_lost_answer_with_the_same_bytes() throws Exception {
        fault("{\"dropAnswerNext\":1}");

        assertFails(link, Notices.confirmed(1));
        link.deliver(List.of(Notices.confirmed(1)));

        assertThat(effects(Notices.REFERENCE)).hasSize(1);
        assertThat(journal())
                .extracting(line -> line.get("sha256").asText())
                .hasSize(2)
                .containsOnly(effects("").get(0).get("sha256").asText());
        assertThat(journal())
                .extracting(line -> line.get("duplicate").asBoolean())
                .containsExactly(false, true);
    }

    @Test
    void keeps_the_order_in_which_it_is_asked() throws Exception {
        var kinds = List.of(
                NoticeKind.DOSSIER_RECEIVED,
                NoticeKind.SUPPLEMENT_ASKED,
                NoticeKind.DOSSIER_CONFIRMED,
                NoticeKind.PERMIT_ISSUED);
        for (int at = 0; at < kinds.size(); at++) {
            link.deliver(List.of(Notices.of(at, kinds.get(at), Notices.CONFIRMED)));
        }

        var functions = new ArrayList<String>();
        effects(Notices.REFERENCE)
                .forEach(message -> functions.add(message.get("function").asText()));
        assertThat(functions).containsExactly("99", "27", "23", "15");
    }

    @Test
    void fails_when_it_is_refused_and_names_the_code() throws Exception {
        fault("{\"rejectNext\":1}");

        assertThatThrownBy(() -> link.deliver(List.of(Notices.confirmed(1))))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.facts()).containsEntry("reason", "refused [ERR05]"));
        assertThat(effects("")).isEmpty();
        assertThatCode(() -> link.deliver(List.of(Notices.confirmed(1)))).doesNotThrowAnyException();
    }

    @Test
    void fails_while_the_partner_is_down_or_too_slow() throws Exception {
        fault("{\"down\":true}");
        assertFails(link, Notices.confirmed(1));

        fault("{\"down\":false,\"slowMillis\":5000}");
        assertFails(link(Duration.ofMillis(200)), Notices.confirmed(1));
    }

    @Test
    void fails_when_nobody_listens_and_when_no_address_is_set() {
        int port = simulator.port();
        simulator.close();

        assertFails(
                new VnswLink(
                        Optional.of("http://127.0.0.1:" + port + "/ws"), PATIENCE, Mapping.USUAL, AT_ONCE, NONE, CLOCK),
                Notices.confirmed(1));
        assertFails(
                new VnswLink(Optional.empty(), PATIENCE, Mapping.USUAL, AT_ONCE, NONE, CLOCK), Notices.confirmed(1));
    }

    private VnswLink link(Duration timeout) {
        return new VnswLink(
                Optional.of("http://127.0.0.1:" + simulator.port() + "/ws"),
                timeout,
                Mapping.USUAL,
                AT_ONCE,
                NONE,
                CLOCK);
    }

    static void assertFails(VnswLink link, Notice notice) {
        assertThatThrownBy(() -> link.deliver(List.of(notice)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ErrorCode.DELIVERY_FAILED));
    }

    private void fault(String json) throws Exception {
        var request = HttpRequest.newBuilder(uri("/faults"))
                .POST(BodyPublishers.ofString(json))
                .build();
        assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    private JsonNode effects(String reference) throws Exception {
        var request =
                HttpRequest.newBuilder(uri("/messages?reference=" + reference)).build();
        return new JsonMapper()
                .readTree(http.send(request, BodyHandlers.ofString()).body());
    }

    private List<JsonNode> journal() throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (String line : Files.readAllLines(folder.resolve("journal.jsonl"))) {
            lines.add(new JsonMapper().readTree(line));
        }
        return lines;
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + simulator.port() + path);
    }
}
