package eborder.singlewindow.immigration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eborder.exchange.Message;
import eborder.exchange.Notice;
import eborder.exchange.NoticeKind;
import eborder.screening.NoAnswer;
import eborder.screening.ScreenedPerson;
import eborder.screening.ScreeningQuestion;
import eborder.screening.ScreeningResult;
import eborder.shared.ErrorCode;
import eborder.shared.Fingerprint;
import eborder.shared.Problem;
import eborder.singlewindow.simulator.immigration.ImmigrationSimulator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The link against the simulator, over real HTTP. */
class ImmigrationLinkTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final KeyPair OURS = pair();
    private static final KeyPair THEIRS = pair();

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private ImmigrationSimulator simulator;
    private ImmigrationLink link;

    @BeforeEach
    void start() throws IOException {
        simulator = simulator(folder);
        link = link(OURS, PATIENCE, Clock.systemUTC());
    }

    private static ImmigrationSimulator simulator(Path folder) throws IOException {
        return ImmigrationSimulator.start(
                0,
                folder,
                text(THEIRS.getPrivate().getEncoded()),
                text(OURS.getPublic().getEncoded()),
                Clock.systemUTC());
    }

    private ImmigrationLink link(KeyPair own, Duration timeout, Clock clock) {
        return new ImmigrationLink(
                Optional.of(simulator.address()),
                Optional.of(text(own.getPrivate().getEncoded())),
                Optional.of(text(THEIRS.getPublic().getEncoded())),
                timeout,
                clock);
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void says_of_each_person_what_the_department_says() {
        assertThat(link.isConnected()).isTrue();
        var clear = link.ask(question("KUMAR RAVI"));
        assertThat(clear.result()).isEqualTo(ScreeningResult.CLEAR);
        assertThat(clear.validUntil()).isAfter(Instant.now());
        assertThat(clear.caseRef()).isNull();

        var hit = link.ask(question("FICTION WANTED"));
        assertThat(hit.result()).isEqualTo(ScreeningResult.HIT);
        assertThat(hit.caseRef()).startsWith("XNC-");
        assertThat(hit.validUntil()).isNull();
        assertThat(link.ask(question("FICTION UNCLEAR")).result()).isEqualTo(ScreeningResult.REFER);
    }

    @Test
    void asking_again_gives_the_same_case() {
        var question = question("FICTION WANTED");
        assertThat(link.ask(question)).isEqualTo(link.ask(question));
    }

    @Test
    void an_answer_that_comes_late_is_none() throws Exception {
        fault("{\"slowMillis\":2000}");
        var hasty = link(OURS, Duration.ofMillis(300), Clock.systemUTC());
        assertUnanswered(NoAnswer.LATE, () -> hasty.ask(question("KUMAR RAVI")));
    }

    @Test
    void a_failure_a_refusal_and_a_wrong_signature_are_none_either() throws Exception {
        fault("{\"failNext\":1}");
        assertUnanswered(NoAnswer.UNREACHABLE, () -> link.ask(question("KUMAR RAVI")));
        fault("{\"busyNext\":1}");
        assertUnanswered(NoAnswer.UNREACHABLE, () -> link.ask(question("KUMAR RAVI")));
        fault("{\"loseAnswerNext\":1}");
        assertUnanswered(NoAnswer.UNREACHABLE, () -> link.ask(question("KUMAR RAVI")));
        fault("{\"refuseNext\":1}");
        assertUnanswered(NoAnswer.REFUSED, () -> link.ask(question("KUMAR RAVI")));
        fault("{\"forgeNext\":1}");
        assertUnanswered(NoAnswer.NOT_GENUINE, () -> link.ask(question("KUMAR RAVI")));
        assertThat(link.ask(question("KUMAR RAVI")).result()).isEqualTo(ScreeningResult.CLEAR);
    }

    @Test
    void who_signs_with_another_key_or_long_ago_is_told_nothing() {
        var stranger = link(pair(), PATIENCE, Clock.systemUTC());
        assertUnanswered(NoAnswer.UNREACHABLE, () -> stranger.ask(question("FICTION WANTED")));
        var stale = link(OURS, PATIENCE, Clock.fixed(Instant.now().minusSeconds(900), ZoneOffset.UTC));
        assertUnanswered(NoAnswer.UNREACHABLE, () -> stale.ask(question("FICTION WANTED")));
    }

    @Test
    void without_an_address_nobody_is_asked_and_crossings_wait() {
        var none =
                new ImmigrationLink(Optional.empty(), Optional.empty(), Optional.empty(), PATIENCE, Clock.systemUTC());
        assertThat(none.isConnected()).isFalse();
        assertUnanswered(NoAnswer.UNREACHABLE, () -> none.ask(question("KUMAR RAVI")));
        assertFails(ErrorCode.DELIVERY_FAILED, () -> none.deliver(List.of(crossing())));
    }

    @Test
    void a_crossing_is_a_cloud_event_and_its_receipt_is_signed_over_its_bytes() throws Exception {
        var crossing = crossing();
        var exchange = link.deliver(List.of(crossing, crossing()));

        var kept = journal().get(0);
        assertThat(kept.at("/event/specversion").asText()).isEqualTo("1.0");
        assertThat(kept.at("/event/type").asText()).isEqualTo("vn.bp.crossing.v1");
        assertThat(kept.at("/event/id").asText()).isEqualTo(crossing.messageId().toString());
        assertThat(kept.at("/event/time").asText()).isEqualTo(crossing.at().toString());
        assertThat(kept.at("/event/data/person/fullName").asText()).isEqualTo("KUMAR RAVI");
        assertThat(journal()).hasSize(2);
        assertThat(isGenuine(OURS, exchange.sent())).isTrue();
        assertThat(isGenuine(THEIRS, exchange.receipt())).isTrue();
        assertThat(new JsonMapper()
                        .readTree(exchange.receipt().bytes())
                        .path("sha256")
                        .asText())
                .isEqualTo(Fingerprint.of(exchange.sent().bytes()).hex());
    }

    private static boolean isGenuine(KeyPair signer, Message message) {
        return DetachedJws.isGenuine(signer.getPublic(), message.signature(), message.bytes());
    }

    @Test
    void a_lost_receipt_a_forged_one_and_a_restart_double_nothing() throws Exception {
        var crossing = crossing();
        fault("{\"loseAnswerNext\":1}");
        assertFails(ErrorCode.DELIVERY_FAILED, () -> link.deliver(List.of(crossing)));
        fault("{\"forgeNext\":1}");
        assertFails(ErrorCode.DELIVERY_FAILED, () -> link.deliver(List.of(crossing)));
        link.deliver(List.of(crossing));
        simulator.close();
        simulator = simulator(folder);
        link(OURS, PATIENCE, Clock.systemUTC()).deliver(List.of(crossing));

        assertThat(journal()).hasSize(1);
    }

    @Test
    void a_pause_that_is_asked_for_is_passed_on() throws Exception {
        fault("{\"busyNext\":1}");
        assertThatThrownBy(() -> link.deliver(List.of(crossing()))).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.DELIVERY_FAILED);
            assertThat(problem.facts()).isEqualTo(Map.of("reason", "HTTP 429", "retryAfter", "2"));
        });
    }

    @Test
    void what_will_never_be_taken_is_told_from_what_may_be_taken_later() throws Exception {
        fault("{\"refuseNext\":1}");
        assertFails(ErrorCode.DELIVERY_REFUSED, () -> link.deliver(List.of(crossing())));
        fault("{\"down\":true}");
        assertFails(ErrorCode.DELIVERY_FAILED, () -> link.deliver(List.of(crossing())));
        fault("{\"down\":false}");
        var one = crossing();
        link.deliver(List.of(one));
        var other = new Notice(one.messageId(), one.kind(), one.orderKey(), "{\"direction\":\"IN\"}", one.at());
        assertFails(ErrorCode.DELIVERY_REFUSED, () -> link.deliver(List.of(other)));
    }

    private static void assertUnanswered(NoAnswer why, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.facts()).containsEntry("why", why.name()));
    }

    private static void assertFails(ErrorCode code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private static ScreeningQuestion question(String name) {
        return new ScreeningQuestion(
                UUID.randomUUID(), new ScreenedPerson(name, "M", "1985-11-05", "IND", "P", "P0103871"));
    }

    private static Notice crossing() {
        return new Notice(
                UUID.randomUUID(),
                NoticeKind.GATE_CROSSED,
                UUID.randomUUID(),
                "{\"direction\":\"OUT\",\"person\":{\"fullName\":\"KUMAR RAVI\"}}",
                Instant.parse("2026-11-27T08:00:00Z"));
    }

    private JsonNode journal() throws Exception {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(simulator.address() + "/crossings"))
                        .build(),
                BodyHandlers.ofString());
        return new JsonMapper().readTree(answer.body());
    }

    private void fault(String json) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(simulator.address() + "/faults"))
                .POST(BodyPublishers.ofString(json))
                .build();
        assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }
}
