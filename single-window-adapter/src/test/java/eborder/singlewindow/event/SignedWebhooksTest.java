package eborder.singlewindow.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import eborder.exchange.event.CompanyEvent;
import eborder.exchange.event.EventKind;
import eborder.exchange.event.WebhookAnswer;
import eborder.exchange.event.WebhookAnswer.Outcome;
import eborder.singlewindow.immigration.DetachedJws;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real receiver on this machine, over HTTP and over TLS. */
class SignedWebhooksTest {
    private static final KeyPair OURS = pair();
    private static final UUID ID = new UUID(0, 77);
    private static final List<CompanyEvent> EVENTS = List.of(Events.of(EventKind.FILED, 1));
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final Duration SHORT = Duration.ofMillis(700);
    private static final char[] PASSWORD = "changeit".toCharArray();

    /** Answers once; what it leaves open is closed. */
    private interface Receiver {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final List<byte[]> bodies = Collections.synchronizedList(new ArrayList<>());
    private final List<String> signatures = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private volatile Receiver receiver = exchange -> status(exchange, 204);

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(loopback(), 0);
        listen(server);
    }

    private void listen(HttpServer on) {
        on.setExecutor(threads);
        on.createContext("/in", exchange -> {
            bodies.add(exchange.getRequestBody().readAllBytes());
            signatures.add(exchange.getRequestHeaders().getFirst(DetachedJws.HEADER));
            try (exchange) {
                receiver.answer(exchange);
            }
        });
        on.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void a_message_is_signed_and_the_same_events_have_the_same_bytes_after_a_lost_answer() {
        receiver = HttpExchange::close;
        assertThat(deliver().outcome()).isEqualTo(Outcome.FAILED);
        receiver = exchange -> status(exchange, 204);

        assertThat(deliver().outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(bodies).as("no repetition behind our back").hasSize(2);
        assertThat(bodies.get(1)).isEqualTo(bodies.get(0)).isEqualTo(CompanyCloudEvents.batch(EVENTS));
        assertThat(DetachedJws.isGenuine(OURS.getPublic(), signatures.get(1), bodies.get(1)))
                .isTrue();
    }

    @Test
    void a_receiver_that_asks_for_time_gets_it_and_one_that_is_gone_is_left_alone() {
        receiver = exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            status(exchange, 503);
        };
        assertThat(deliver()).isEqualTo(new WebhookAnswer(Outcome.FAILED, "HTTP 503", Duration.ofMinutes(2)));
        receiver = exchange -> status(exchange, 410);
        assertThat(deliver().outcome()).isEqualTo(Outcome.GONE);
        receiver = exchange -> status(exchange, 401);
        assertThat(deliver()).isEqualTo(WebhookAnswer.failed("HTTP 401"));
    }

    @Test
    void a_redirect_is_not_followed() throws IOException {
        var inside = HttpServer.create(loopback(), 0);
        listen(inside);
        receiver = exchange -> {
            exchange.getResponseHeaders().set("Location", address(inside));
            status(exchange, 307);
        };
        try {
            assertThat(deliver()).isEqualTo(WebhookAnswer.failed("HTTP 307"));
            assertThat(bodies).hasSize(1);
        } finally {
            inside.stop(0);
        }
    }

    @Test
    void a_receiver_that_never_answers_costs_no_more_than_the_time_limit() throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getByAddress(LOOPBACK))) {
            long begun = System.nanoTime();
            var answer = link(SHORT).deliver("http://127.0.0.1:" + silent.getLocalPort() + "/in", ID, EVENTS);

            assertThat(answer).isEqualTo(WebhookAnswer.failed("TIMEOUT"));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
        }
    }

    @Test
    void of_a_huge_answer_only_the_beginning_is_read() {
        receiver = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var much = new byte[64 * 1024];
            for (int i = 0; i < 4_000; i++) {
                exchange.getResponseBody().write(much);
            }
        };
        long begun = System.nanoTime();

        assertThat(deliver().outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(link(Duration.ofSeconds(5)).challenge(address(server), ID, "token"))
                .isEqualTo(WebhookAnswer.failed("NO_ECHO"));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void an_address_is_confirmed_by_the_echo_of_its_challenge_alone() {
        assertThat(link(Duration.ofSeconds(5)).challenge(address(server), ID, "a-token"))
                .isEqualTo(WebhookAnswer.failed("NO_ECHO"));
        receiver = exchange -> {
            byte[] echo = bodies.get(bodies.size() - 1);
            exchange.sendResponseHeaders(200, echo.length);
            exchange.getResponseBody().write(echo);
        };
        assertThat(link(Duration.ofSeconds(5)).challenge(address(server), ID, "a-token"))
                .isEqualTo(WebhookAnswer.taken());
        assertThat(new String(bodies.get(0), UTF_8)).isEqualTo("{\"challenge\":\"a-token\"}");
    }

    /** The certificate is for a name that no server of names knows: only the pinned address can have led here. */
    @Test
    void over_tls_the_connection_goes_to_the_address_that_was_checked_and_the_certificate_is_the_names(
            @TempDir Path folder) throws Exception {
        var tls = context(folder);
        var secure = HttpsServer.create(loopback(), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(tls));
        listen(secure);
        try {
            var post = post(tls.getSocketFactory(), Duration.ofSeconds(5), InetAddress.getByAddress(LOOPBACK));
            int port = secure.getAddress().getPort();
            var answer = post.post(URI.create("https://hook.pinned.vn:" + port + "/in"), Map.of(), new byte[] {1});

            assertThat(answer.status()).isEqualTo(204);
            assertThatThrownBy(() ->
                            post.post(URI.create("https://other.pinned.vn:" + port + "/in"), Map.of(), new byte[] {1}))
                    .isInstanceOf(IOException.class);
            assertThat(bodies).hasSize(1);
        } finally {
            secure.stop(0);
        }
    }

    /** The name stood for a public address when it was checked, and stands for this machine when the connection is made. */
    @Test
    void a_name_that_changes_its_mind_does_not_lead_inside() throws IOException {
        try (var inside = new ServerSocket(0, 5, InetAddress.getByAddress(LOOPBACK))) {
            inside.setSoTimeout(1);
            // nobody answers there; the JDK itself would look "localhost" up and come here
            var checked = InetAddress.getAllByName("192.0.2.1")[0];
            var post = post((SSLSocketFactory) SSLSocketFactory.getDefault(), SHORT, checked);

            assertThatThrownBy(() -> post.pinned(
                            URI.create("https://localhost:" + inside.getLocalPort() + "/in"),
                            checked,
                            Map.of(),
                            new byte[] {1}))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(inside::accept).isInstanceOf(IOException.class);
        }
    }

    @Test
    void the_key_is_published_as_receivers_read_it() {
        assertThat(keys().published().get("keys"))
                .singleElement()
                .satisfies(key -> assertThat(key)
                        .containsEntry("crv", "P-256")
                        .containsEntry("alg", "ES256")
                        .containsKeys("x", "y"));
        assertThat(new EventKeys(Optional.empty(), Optional.empty()).published().get("keys"))
                .isEmpty();
        assertThatThrownBy(() -> new EventKeys(
                        Optional.of(text(OURS.getPrivate().getEncoded())),
                        Optional.of(text(pair().getPublic().getEncoded()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private WebhookAnswer deliver() {
        return link(Duration.ofSeconds(5)).deliver(address(server), ID, EVENTS);
    }

    private static SignedWebhooks link(Duration timeout) {
        return new SignedWebhooks(keys(), true, timeout, Clock.systemUTC());
    }

    private static EventKeys keys() {
        return new EventKeys(
                Optional.of(text(OURS.getPrivate().getEncoded())),
                Optional.of(text(OURS.getPublic().getEncoded())));
    }

    private static WebhookPost post(SSLSocketFactory tls, Duration timeout, InetAddress found) {
        return new WebhookPost(tls, host -> new InetAddress[] {found}, true, timeout);
    }

    private static String address(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/in";
    }

    private static InetSocketAddress loopback() throws IOException {
        return new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), 0);
    }

    private static void status(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
    }

    private static SSLContext context(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        var file = folder.resolve("hook.p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "hook",
                        "-dname",
                        "CN=hook.pinned.vn",
                        "-ext",
                        "san=dns:hook.pinned.vn",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        made.getInputStream().readAllBytes();
        assertThat(made.waitFor()).isZero();
        var store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static KeyPair pair() {
        try {
            var pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            return pairs.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
