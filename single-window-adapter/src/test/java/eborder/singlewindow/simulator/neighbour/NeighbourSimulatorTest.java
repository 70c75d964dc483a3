package eborder.singlewindow.simulator.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eborder.exchange.Partner;
import eborder.portcall.NeighbourEvents;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.singlewindow.immigration.DetachedJws;
import eborder.singlewindow.neighbour.NeighbourDesk;
import eborder.singlewindow.neighbour.NeighbourKeys;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stand-in of a port authority tells the real desk, on a real database, also wrongly. */
class NeighbourSimulatorTest {
    private static final String CLEARED =
            "{\"id\":\"E-1\",\"kind\":\"CLEARANCE\",\"imo\":\"9074729\",\"port\":\"VNHPH\"}";
    private static final String CANCELLED = CLEARED.replace("E-1", "E-2").replace("CLEARANCE", "CLEARANCE_CANCELLED");

    @TempDir
    private Path folder;

    private final TestClock clock = TestClock.at("2026-11-28T04:00:00Z");
    private final HttpClient http = HttpClient.newHttpClient();
    private HttpServer portal;
    private NeighbourDesk desk;
    private NeighbourSimulator simulator;

    @BeforeEach
    void portal_and_simulator() throws IOException, GeneralSecurityException {
        Database.clear();
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        var key = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        desk = new NeighbourDesk(
                new NeighbourKeys(Optional.of(key), Optional.empty()),
                Engine.with(clock).get(NeighbourEvents.class),
                clock);
        portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        portal.createContext("/events", this::take);
        portal.start();
        var address = URI.create("http://127.0.0.1:" + portal.getAddress().getPort() + "/events");
        simulator = NeighbourSimulator.start(0, folder, pair.getPrivate(), address, clock);
    }

    @AfterEach
    void stop() {
        simulator.close();
        portal.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try {
            desk.take(
                    Partner.PORT_AUTHORITY,
                    exchange.getRequestHeaders().getFirst(DetachedJws.HEADER),
                    exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(200, -1);
        } catch (Problem problem) {
            exchange.sendResponseHeaders(problem.code() == ErrorCode.NOT_ALLOWED ? 403 : 400, -1);
        }
        exchange.close();
    }

    @Test
    void an_event_is_signed_taken_and_listed() {
        assertThat(tell(CLEARED)).singleElement().asString().contains("\"id\":\"E-1\"", "\"answer\":200");
        assertThat(kept()).containsExactly(List.of("E-1", "CLEARANCE", "2026-11-28 04:00:00"));
        assertThat(get("/events").lines()).hasSize(1);
    }

    @Test
    void what_is_told_twice_is_taken_once() {
        faults("{\"twiceNext\":1}");

        assertThat(tell(CLEARED)).hasSize(2).allMatch(line -> line.contains("\"answer\":200"));
        assertThat(kept()).hasSize(1);
    }

    @Test
    void what_is_told_out_of_order_keeps_its_own_time() {
        faults("{\"outOfOrderNext\":1}");
        assertThat(tell(CLEARED)).singleElement().asString().contains("\"answer\":0");
        clock.forward(Duration.ofHours(1));

        assertThat(tell(CANCELLED)).extracting(line -> line.contains("E-1")).containsExactly(false, true);
        assertThat(kept())
                .containsExactly(
                        List.of("E-1", "CLEARANCE", "2026-11-28 04:00:00"),
                        List.of("E-2", "CLEARANCE_CANCELLED", "2026-11-28 05:00:00"));
    }

    @Test
    void what_is_signed_wrongly_is_refused_and_may_be_told_again() {
        faults("{\"wrongSignatureNext\":1}");

        assertThat(tell(CLEARED)).singleElement().asString().contains("\"answer\":403");
        assertThat(kept()).isEmpty();
        assertThat(tell(CLEARED)).singleElement().asString().contains("\"answer\":200");
    }

    @Test
    void what_is_stale_tells_of_yesterday() {
        faults("{\"staleNext\":1}");

        tell(CLEARED);
        assertThat(kept()).containsExactly(List.of("E-1", "CLEARANCE", "2026-11-27 04:00:00"));
    }

    @Test
    void what_cannot_be_understood_and_what_it_does_not_know_is_refused() {
        assertThat(send("/events", "nothing").statusCode()).isEqualTo(400);
        assertThat(send("/events", CLEARED.replace("}", ",\"at\":\"yesterday\"}"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("/faults", "{\"explodeNext\":1}").statusCode()).isEqualTo(400);
        assertThat(tell(CLEARED.replace("CLEARANCE", "NOTHING")))
                .singleElement()
                .asString()
                .contains("\"answer\":400");
    }

    private static List<List<String>> kept() {
        return Database.rows("select event_id, kind, at at time zone 'UTC' from call_event order by at");
    }

    private List<String> tell(String event) {
        return send("/events", event).body().lines().toList();
    }

    private void faults(String json) {
        assertThat(send("/faults", json).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> send(String path, String json) {
        return exchange(HttpRequest.newBuilder(URI.create(simulator.address() + path))
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    private String get(String path) {
        return exchange(HttpRequest.newBuilder(URI.create(simulator.address() + path))
                        .build())
                .body();
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
