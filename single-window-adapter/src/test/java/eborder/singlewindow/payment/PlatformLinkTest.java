package eborder.singlewindow.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eborder.dossier.payment.PaymentGateway.Order;
import eborder.dossier.payment.PaymentGateway.Report;
import eborder.dossier.payment.PaymentGateway.State;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.singlewindow.simulator.payment.PaymentSimulator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The link against the simulator, over real HTTP, in both directions. */
class PlatformLinkTest {
    private static final String SECRET = "a secret of the tests, long enough";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration SILENCE = Duration.ofMillis(700);

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
    private final Order order =
            new Order(UUID.randomUUID(), UUID.randomUUID(), 30_000, "VND", "Phi bien phong 2026-HPH-000127");
    private HttpServer portal;
    private PaymentSimulator simulator;
    private PlatformLink link;

    private record Message(String signature, byte[] body) {}

    @BeforeEach
    void start() throws IOException {
        portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        portal.createContext("/api/v1/payments/callback", this::listen);
        portal.start();
        simulator = PaymentSimulator.start(0, folder, SECRET, Clock.systemUTC());
        link = link(PATIENCE, Clock.systemUTC());
    }

    private void listen(HttpExchange exchange) throws IOException {
        messages.add(new Message(
                exchange.getRequestHeaders().getFirst(MessageSignature.HEADER),
                exchange.getRequestBody().readAllBytes()));
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    @AfterEach
    void stop() {
        simulator.close();
        portal.stop(0);
    }

    @Test
    void an_order_is_paid_and_the_portal_is_told() throws Exception {
        var created = link.create(order);
        assertThat(link.report(created.gatewayOrder()).state()).isEqualTo(State.OPEN);
        assertThat(created.expiresAt()).isAfter(Instant.now().plusSeconds(1_700));
        assertThat(page(created.payAt())).contains("2026-HPH-000127", "30.000 VND");

        var back = press(created.payAt(), "pay");
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address)
                        .endsWith("/filing/dossier.xhtml?id=" + order.dossier() + "&payment=" + order.reference()));

        var report = told();
        assertThat(report).isEqualTo(link.report(created.gatewayOrder()));
        assertThat(report.state()).isEqualTo(State.PAID);
        assertThat(report.reference()).isEqualTo(order.reference());
        assertThat(report.amount()).isEqualTo(30_000);
        assertThat(report.currency()).isEqualTo("VND");
        assertThat(report.receipt()).startsWith("MP-");
    }

    @Test
    void the_same_order_is_created_once_also_after_a_lost_answer() throws Exception {
        fault("{\"loseAnswerNext\":1}");
        assertFails(() -> link.create(order));

        var created = link.create(order);
        assertThat(link.create(order)).isEqualTo(created);
        press(created.payAt(), "pay");
        var receipt = told().receipt();
        press(created.payAt(), "pay");
        assertThat(link.report(created.gatewayOrder()).receipt()).isEqualTo(receipt);
        assertThat(silent()).isTrue();
    }

    @Test
    void the_payer_gives_up() throws Exception {
        var created = link.create(order);
        press(created.payAt(), "cancel");
        assertThat(told().state()).isEqualTo(State.FAILED);
        press(created.payAt(), "pay");
        assertThat(link.report(created.gatewayOrder()).state()).isEqualTo(State.FAILED);
        assertThat(page(created.payAt())).contains("FAILED").doesNotContain("<form");
    }

    @Test
    void a_lost_message_is_found_by_asking() throws Exception {
        fault("{\"loseMessageNext\":1}");
        var created = link.create(order);
        press(created.payAt(), "pay");
        assertThat(silent()).isTrue();
        assertThat(link.report(created.gatewayOrder()).state()).isEqualTo(State.PAID);
    }

    @Test
    void a_message_comes_twice_and_says_the_same() throws Exception {
        fault("{\"repeatMessageNext\":1}");
        press(link.create(order).payAt(), "pay");
        assertThat(told()).isEqualTo(told());
    }

    @Test
    void another_amount_is_reported_as_it_is() throws Exception {
        fault("{\"otherAmountNext\":1}");
        press(link.create(order).payAt(), "pay");
        assertThat(told().amount()).isEqualTo(3_000);
    }

    @Test
    void a_forged_message_is_refused() throws Exception {
        fault("{\"forgeMessageNext\":1}");
        press(link.create(order).payAt(), "pay");
        var message = messages.poll(10, TimeUnit.SECONDS);
        assertRefused(ErrorCode.PAYMENT_SIGNATURE_WRONG, () -> link.told(message.signature, message.body));
        assertRefused(ErrorCode.PAYMENT_SIGNATURE_WRONG, () -> link.told(null, message.body));
    }

    @Test
    void an_old_message_is_refused() throws Exception {
        press(link.create(order).payAt(), "pay");
        var message = messages.poll(10, TimeUnit.SECONDS);
        var later = Clock.fixed(Instant.now().plusSeconds(400), ZoneOffset.UTC);
        assertRefused(
                ErrorCode.PAYMENT_MESSAGE_STALE, () -> link(PATIENCE, later).told(message.signature, message.body));
    }

    @Test
    void a_genuine_message_that_makes_no_sense_is_refused() {
        var signature = new MessageSignature(SECRET);
        for (var text : new String[] {"", "[]", "{}", "{\"order\":1}", "[".repeat(5_000), "{\"state\":\"PAID\"}"}) {
            var body = text.getBytes(UTF_8);
            assertRefused(ErrorCode.BAD_REQUEST, () -> link.told(signature.sign(body, Instant.now()), body));
        }
    }

    @Test
    void what_was_paid_is_given_back_once() throws Exception {
        var created = link.create(order);
        press(created.payAt(), "pay");
        assertThat(link.refund(created.gatewayOrder()).state()).isEqualTo(State.REFUNDED);
        assertThat(link.refund(created.gatewayOrder())).isEqualTo(link.report(created.gatewayOrder()));
    }

    @Test
    void the_platform_knows_its_orders_after_a_restart() throws Exception {
        var created = link.create(order);
        press(created.payAt(), "pay");
        var report = told();
        simulator.close();
        simulator = PaymentSimulator.start(0, folder, SECRET, Clock.systemUTC());
        assertThat(link(PATIENCE, Clock.systemUTC()).report(created.gatewayOrder()))
                .isEqualTo(report);
    }

    @Test
    void nothing_is_paid_after_half_an_hour() throws Exception {
        var created = link.create(order);
        simulator.close();
        var later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(31));
        simulator = PaymentSimulator.start(0, folder, SECRET, later);
        press(URI.create(simulator.address() + "/pay/" + created.gatewayOrder()), "pay");
        assertThat(link(PATIENCE, later).report(created.gatewayOrder()).state()).isEqualTo(State.EXPIRED);
    }

    @Test
    void fails_while_the_platform_is_down_too_slow_or_unknown_to_us() throws Exception {
        fault("{\"down\":true}");
        assertFails(() -> link.create(order));
        fault("{\"down\":false,\"slowMillis\":5000}");
        assertFails(() -> link(Duration.ofMillis(200), Clock.systemUTC()).create(order));
        fault("{\"slowMillis\":0}");
        assertFails(() -> link.report("nothing"));
        assertFails(() -> link.report("../orders"));
        simulator.close();
        assertFails(() -> link.create(order));
    }

    @Test
    void neither_side_trusts_another_secret() throws Exception {
        var other = new PlatformLink(
                Optional.of(simulator.address()),
                Optional.of("another secret that is long enough"),
                PATIENCE,
                Optional.of("http://127.0.0.1"),
                Clock.systemUTC());
        assertFails(() -> other.create(order));
    }

    @Test
    void nothing_is_offered_without_address_or_secret() {
        var nowhere =
                new PlatformLink(Optional.empty(), Optional.of(SECRET), PATIENCE, Optional.empty(), Clock.systemUTC());
        var unsigned = new PlatformLink(
                Optional.of(simulator.address()), Optional.empty(), PATIENCE, Optional.empty(), Clock.systemUTC());
        assertThat(nowhere.isAvailable()).isFalse();
        assertThat(unsigned.isAvailable()).isFalse();
        assertThat(link.isAvailable()).isTrue();
        assertFails(() -> nowhere.create(order));
        assertRefused(ErrorCode.PAYMENT_SIGNATURE_WRONG, () -> unsigned.told("t=1,v1=" + "0".repeat(64), new byte[0]));
    }

    private PlatformLink link(Duration timeout, Clock clock) {
        return new PlatformLink(
                Optional.of(simulator.address()),
                Optional.of(SECRET),
                timeout,
                Optional.of("http://127.0.0.1:" + portal.getAddress().getPort()),
                clock);
    }

    /** The next message, as the portal reads it. */
    private Report told() throws InterruptedException {
        var message = messages.poll(10, TimeUnit.SECONDS);
        assertThat(message).as("a message of the platform").isNotNull();
        return link.told(message.signature, message.body);
    }

    private boolean silent() throws InterruptedException {
        return messages.poll(SILENCE.toMillis(), TimeUnit.MILLISECONDS) == null;
    }

    private String page(URI address) throws Exception {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> press(URI address, String button) throws Exception {
        var request = HttpRequest.newBuilder(address)
                .POST(BodyPublishers.ofString("do=" + button))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private void fault(String json) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(simulator.address() + "/faults"))
                .POST(BodyPublishers.ofString(json))
                .build();
        assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    private static void assertFails(ThrowingCallable question) {
        assertRefused(ErrorCode.GATEWAY_FAILED, question);
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable question) {
        assertThatThrownBy(question)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
