package eborder.singlewindow.simulator.neighbour;

import static eborder.singlewindow.simulator.SimulatorServer.JSON;
import static eborder.singlewindow.simulator.SimulatorServer.answer;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import eborder.singlewindow.immigration.Es256Keys;
import eborder.singlewindow.simulator.FlatJson;
import eborder.singlewindow.simulator.SimulatorServer;
import eborder.singlewindow.simulator.SimulatorStart;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * The stand-in for a port authority or for customs: {@code POST /events} makes it tell the portal of a ship's call and answers what the portal
 * said, {@code GET /events} lists what it told, a line for each attempt; {@code GET /health}, {@code POST /faults} to make it tell wrongly.
 * Listens on 127.0.0.1 only.
 */
public final class NeighbourSimulator implements AutoCloseable {
    /** Environment variable with the agency's key in PKCS #8: options would be seen by everybody on the machine. */
    static final String KEY = "EBORDER_NEIGHBOUR_KEY";

    /** Environment variable with the address at which the portal takes the agency's events. */
    static final String PORTAL = "EBORDER_NEIGHBOUR_PORTAL";

    private static final int MOST_BYTES = 2_000;
    private static final int THREADS = 2;
    private static final Duration STALE = Duration.ofDays(1);

    private final SimulatorServer server;
    private final EventSender sender;
    private final Path told;
    private final Clock clock;

    private NeighbourSimulator(SimulatorServer server, EventSender sender, Path told, Clock clock) {
        this.server = server;
        this.sender = sender;
        this.told = told;
        this.clock = clock;
    }

    /** {@code --port N --folder DIR}, the rest in {@value #KEY} and {@value #PORTAL}; port 0 takes a free one. */
    public static void main(String[] words) throws IOException {
        var told = SimulatorStart.of(words, NeighbourSimulator.class);
        var simulator = start(
                told.port(),
                told.folder(),
                Es256Keys.ownKey(SimulatorStart.secret(KEY)),
                URI.create(SimulatorStart.secret(PORTAL)),
                Clock.systemUTC());
        SimulatorStart.answers("neighbour", simulator.address(), simulator::close);
    }

    /** @param folder of the list of what was told; {@code portal} where it takes this agency's events */
    public static NeighbourSimulator start(int port, Path folder, PrivateKey key, URI portal, Clock clock)
            throws IOException {
        Files.createDirectories(folder);
        var server = new SimulatorServer(port, THREADS, NeighbourFaults.switches());
        var sender = new EventSender(key, portal, server.faults(), clock);
        var simulator = new NeighbourSimulator(server, sender, folder.resolve("told.jsonl"), clock);
        server.at("/events", simulator::events)
                .at(
                        "/health",
                        exchange -> answer(
                                exchange,
                                200,
                                JSON,
                                FlatJson.write(server.faults().members())))
                .start();
        return simulator;
    }

    public String address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
    }

    private void events(HttpExchange exchange) throws IOException {
        LockSupport.parkNanos(server.faults().slowMillis() * 1_000_000L);
        if (server.faults().isDown()) {
            answer(exchange, 503, "text/plain", "down on demand");
        } else if (!exchange.getRequestMethod().equals("POST")) {
            answer(exchange, 200, "application/jsonl", Files.exists(told) ? Files.readString(told) : "");
        } else {
            tell(exchange);
        }
    }

    private void tell(HttpExchange exchange) throws IOException {
        try {
            var wanted = FlatJson.read(new String(exchange.getRequestBody().readNBytes(MOST_BYTES), UTF_8));
            var lines = sender.send(event(wanted)).stream().map(this::line).collect(Collectors.joining());
            Files.writeString(told, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            answer(exchange, 200, "application/jsonl", lines);
        } catch (IllegalArgumentException | DateTimeException misunderstood) {
            answer(exchange, 400, "text/plain", "not understood");
        } catch (IOException unheard) {
            answer(exchange, 502, "text/plain", "the portal doesn't answer");
        }
    }

    /** Id and time are made up where they aren't said. */
    private String event(Map<String, String> wanted) {
        var at = Optional.ofNullable(wanted.get("at")).map(Instant::parse).orElse(clock.instant());
        var event = new LinkedHashMap<String, Object>();
        event.put("id", wanted.getOrDefault("id", UUID.randomUUID().toString()));
        event.put("kind", wanted.getOrDefault("kind", ""));
        event.put("imo", wanted.getOrDefault("imo", ""));
        event.put("port", wanted.getOrDefault("port", ""));
        event.put("at", (server.faults().take(NeighbourFaults.STALE) ? at.minus(STALE) : at).toString());
        return FlatJson.write(event);
    }

    private String line(EventSender.Sent sent) {
        var line = new LinkedHashMap<String, Object>(FlatJson.read(sent.event()));
        line.put("sentAt", clock.instant().toString());
        line.put("answer", sent.answer());
        return FlatJson.write(line) + "\n";
    }
}
