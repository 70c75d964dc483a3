package eborder.e2e.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A company's own system on this machine, which takes events. */
public final class CompanySystem implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private volatile int status = 200;

    private CompanySystem(HttpServer server) {
        this.server = server;
    }

    public static CompanySystem start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var system = new CompanySystem(server);
        server.createContext("/events", system::take);
        server.start();
        return system;
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/events";
    }

    /** @param status it answers from now on with; events that it refuses aren't kept */
    public void answer(int status) {
        this.status = status;
    }

    /** The events it has taken, oldest first. */
    public List<JsonNode> events() {
        return List.copyOf(events);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            var message = JSON.readTree(body);
            if (status == 200 && message.isArray()) {
                message.forEach(events::add);
            }
            var echo = message.path("challenge").asText("").getBytes(UTF_8);
            exchange.sendResponseHeaders(status, echo.length == 0 ? -1 : echo.length);
            exchange.getResponseBody().write(echo);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
