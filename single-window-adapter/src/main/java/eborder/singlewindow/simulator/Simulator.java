package eborder.singlewindow.simulator;

import static eborder.singlewindow.simulator.SimulatorServer.JSON;
import static eborder.singlewindow.simulator.SimulatorServer.answer;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import eborder.singlewindow.envelope.SoapStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The single window's stand-in: {@code POST /ws} takes messages, {@code GET /messages?reference=…} shows their effects,
 * {@code GET /health} says that it lives, {@code POST /faults} makes it fail. {@code POST /declare} sends an envelope to the portal
 * ({@code ?generation=1} in the older wrapping, {@code ?times=N} so often) and shows the answer. Signs, and asks the portal to, if it is told
 * so at its start. Listens on 127.0.0.1 only.
 */
public final class Simulator implements AutoCloseable {
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_DECLARED_BYTES = 16 << 20;
    private static final int THREADS = 16;
    private static final String XML = "text/xml; charset=utf-8";
    /** Environment variable: where the portal takes messages. */
    private static final String PORTAL = "EBORDER_SINGLE_WINDOW_PORTAL";

    private static final Pattern TIMES = Pattern.compile("(?:^|&)times=([1-9])(?:&|$)");

    private final Journal journal;
    private final SoapDesk desk;
    private final FaultSwitches faults;
    private final SimulatorServer server;
    private final Optional<Declarer> declarer;

    private Simulator(Journal journal, SimulatorServer server, URI portal, WindowSignatures signatures, Clock clock) {
        this.journal = journal;
        this.server = server;
        this.faults = server.faults();
        this.desk = new SoapDesk(journal, faults, signatures, clock);
        this.declarer = Optional.ofNullable(portal).map(address -> new Declarer(address, faults, signatures, clock));
    }

    /** {@code --port N --folder DIR}; port 0 takes a free one. Prints its address once it answers. */
    public static void main(String[] words) throws IOException {
        var told = SimulatorStart.of(words, Simulator.class);
        var portal = System.getenv(PORTAL);
        var simulator = start(
                told.port(),
                told.folder(),
                portal == null ? null : URI.create(portal),
                WindowSignatures.told(),
                Clock.systemUTC());
        SimulatorStart.answers("single window", "http://127.0.0.1:" + simulator.port() + "/ws", simulator::close);
    }

    /** @param folder of the journal; an existing one is continued */
    public static Simulator start(int port, Path folder) throws IOException {
        return start(port, folder, null);
    }

    /** The same, which can declare. @param portal where it takes messages, null if it takes none */
    public static Simulator start(int port, Path folder, URI portal) throws IOException {
        return start(port, folder, portal, WindowSignatures.none(), Clock.systemUTC());
    }

    /** The same, which signs. */
    public static Simulator start(int port, Path folder, URI portal, WindowSignatures signatures, Clock clock)
            throws IOException {
        var journal = Journal.open(folder);
        var server = new SimulatorServer(port, THREADS, Faults.switches());
        var simulator = new Simulator(journal, server, portal, signatures, clock);
        simulator.listen();
        return simulator;
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        try {
            journal.close();
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }

    private void listen() {
        server.at("/ws", this::message)
                .at("/messages", this::messages)
                .at("/declare", this::declare)
                .at("/health", exchange -> answer(exchange, 200, JSON, FlatJson.write(health())))
                .start();
    }

    private Map<String, Object> health() {
        return Map.of("status", faults.isDown() ? "DOWN" : "UP", "received", journal.size());
    }

    private void message(HttpExchange exchange) throws IOException {
        LockSupport.parkNanos(faults.slowMillis() * 1_000_000L);
        byte[] soap = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (faults.isDown()) {
            answer(exchange, 503, "text/plain", "down on demand");
        } else if (soap.length > MOST_BYTES) {
            answer(exchange, 413, "text/plain", "too large");
        } else if (!exchange.getRequestMethod().equals("POST")) {
            answer(exchange, 405, "text/plain", "POST only");
        } else {
            byte[] reply = desk.answer(soap);
            if (faults.take(Faults.DROP_ANSWER)) {
                exchange.close();
            } else {
                answer(exchange, 200, XML, new String(reply, UTF_8));
            }
        }
    }

    private void declare(HttpExchange exchange) throws IOException {
        if (declarer.isEmpty()) {
            answer(exchange, 404, "text/plain", "no portal is set");
            return;
        }
        var query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
        var style = query.contains("generation=1") ? SoapStyle.SEND_AND_GET : SoapStyle.RECEIVE;
        var times = TIMES.matcher(query);
        byte[] envelope = exchange.getRequestBody().readNBytes(MOST_DECLARED_BYTES);
        try {
            byte[] heard = declarer.get().declare(style, envelope, times.find() ? Integer.parseInt(times.group(1)) : 1);
            answer(exchange, 200, XML, new String(heard, UTF_8));
        } catch (IOException failed) {
            answer(exchange, 502, "text/plain", String.valueOf(failed.getMessage()));
        }
    }

    private void messages(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        String reference = query != null && query.startsWith("reference=")
                ? URLDecoder.decode(query.substring("reference=".length()), UTF_8)
                : "";
        answer(
                exchange,
                200,
                JSON,
                journal.effects(reference).stream().map(Entry::json).collect(Collectors.joining(",\n", "[", "]")));
    }
}
