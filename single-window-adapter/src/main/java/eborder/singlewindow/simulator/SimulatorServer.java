package eborder.singlewindow.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What every partner's stand-in has: a server that listens on 127.0.0.1 only, and {@code /faults} to make it fail. */
public final class SimulatorServer implements AutoCloseable {
    public static final String JSON = "application/json";

    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int MOST_BYTES_OF_FAULTS = 1_000;

    static {
        // head and body go in two packets: without this the second waits for the receiver's delayed word of the first,
        // 40 ms
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final FaultSwitches faults;

    /** @param port 0 takes a free one; {@code most} so many requests at a time */
    public SimulatorServer(int port, int most, FaultSwitches faults) throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
        this.threads = Executors.newFixedThreadPool(most);
        this.faults = faults;
        server.setExecutor(threads);
        at("/faults", this::faults);
    }

    /** Answers below a path. */
    public SimulatorServer at(String path, HttpHandler handler) {
        server.createContext(path, handler);
        return this;
    }

    public void start() {
        server.start();
    }

    public FaultSwitches faults() {
        return faults;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String address() {
        return "http://127.0.0.1:" + port();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void faults(HttpExchange exchange) throws IOException {
        try {
            if (exchange.getRequestMethod().equals("POST")) {
                faults.set(
                        FlatJson.read(new String(exchange.getRequestBody().readNBytes(MOST_BYTES_OF_FAULTS), UTF_8)));
            }
            answer(exchange, 200, JSON, FlatJson.write(faults.members()));
        } catch (IllegalArgumentException misunderstood) {
            answer(exchange, 400, JSON, FlatJson.write(Map.of("error", misunderstood.getMessage())));
        }
    }

    /** Answers, and that is the end of the exchange. @param type of the content */
    public static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
