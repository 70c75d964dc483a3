package eborder.singlewindow.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * The single window's stand-in: {@code POST /ws} takes messages, {@code GET /messages?reference=…} shows their effects,
 * {@code GET /health} says that it lives, {@code POST /faults} makes it fail. Listens on 127.0.0.1 only.
 */
public final class Simulator implements AutoCloseable {
    private static final int MOST_BYTES = 1 << 20;
    private static final int THREADS = 4;
    private static final String JSON = "application/json";

    private final Journal journal;
    private final FaultSwitches faults = Faults.switches();
    private final SoapDesk desk;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    private Simulator(Journal journal, HttpServer server, Clock clock) {
        this.journal = journal;
        this.server = server;
        this.desk = new SoapDesk(journal, faults, clock);
    }

    /** {@code --port N --journal DIR}; port 0 takes a free one. Prints its address once it answers. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4 || !arguments[0].equals("--port") || !arguments[2].equals("--journal")) {
            System.err.println("usage: Simulator --port N --journal DIR");
            System.exit(2);
        }
        var simulator = start(Integer.parseInt(arguments[1]), Path.of(arguments[3]));
        Runtime.getRuntime().addShutdownHook(new Thread(simulator::close));
        System.out.println("single window simulator: http://127.0.0.1:" + simulator.port() + "/ws");
    }

    /** @param folder of the journal; an existing one is continued */
    public static Simulator start(int port, Path folder) throws IOException {
        var journal = Journal.open(folder);
        var address = new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        var simulator = new Simulator(journal, HttpServer.create(address, 0), Clock.systemUTC());
        simulator.listen();
        return simulator;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        try {
            journal.close();
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }

    private void listen() {
        server.createContext("/ws", this::message);
        server.createContext("/messages", this::messages);
        server.createContext("/faults", this::faults);
        server.createContext(
                "/health",
                exchange -> answer(
                        exchange,
                        200,
                        JSON,
                        FlatJson.write(Map.of("status", faults.isDown() ? "DOWN" : "UP", "received", journal.size()))));
        server.setExecutor(threads);
        server.start();
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
                answer(exchange, 200, "text/xml; charset=utf-8", new String(reply, UTF_8));
            }
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

    private void faults(HttpExchange exchange) throws IOException {
        try {
            if (exchange.getRequestMethod().equals("POST")) {
                faults.set(FlatJson.read(new String(exchange.getRequestBody().readNBytes(1_000), UTF_8)));
            }
            answer(exchange, 200, JSON, FlatJson.write(faults.members()));
        } catch (IllegalArgumentException misunderstood) {
            answer(exchange, 400, JSON, FlatJson.write(Map.of("error", misunderstood.getMessage())));
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
