package eborder.singlewindow.simulator.ministry;

import static eborder.singlewindow.simulator.SimulatorServer.JSON;
import static eborder.singlewindow.simulator.SimulatorServer.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import eborder.singlewindow.simulator.FaultSwitches;
import eborder.singlewindow.simulator.FlatJson;
import eborder.singlewindow.simulator.MessageTaking;
import eborder.singlewindow.simulator.SimulatorServer;
import eborder.singlewindow.simulator.SimulatorStart;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * The stand-in for the Ministry's public-service portal: {@code POST /auth} and {@code POST /integration} for the portal, {@code GET /dossiers}
 * for who looks on and {@code POST /dossiers} for what others do there, {@code GET /health}, {@code POST /faults} to make it fail. Listens
 * on 127.0.0.1 only.
 */
public final class MinistrySimulator implements AutoCloseable {
    /** Environment variables with the login: options would be seen by everybody on the machine. */
    static final String USERNAME = "EBORDER_MINISTRY_USERNAME";

    static final String PASSWORD = "EBORDER_MINISTRY_PASSWORD";

    private static final int MOST_BYTES = 1_048_576;
    private static final int THREADS = 4;
    private static final JsonMapper READING = new JsonMapper();

    private final HeldDossiers held;
    private final MinistryDesk desk;
    private final FaultSwitches faults;
    private final MessageTaking taking;
    private final SimulatorServer server;

    private MinistrySimulator(HeldDossiers held, MinistryDesk desk, SimulatorServer server) {
        this.held = held;
        this.desk = desk;
        this.server = server;
        this.faults = server.faults();
        this.taking = new MessageTaking(faults, MOST_BYTES);
    }

    /** {@code --port N --folder DIR}, the login in {@value #USERNAME} and {@value #PASSWORD}; port 0 takes a free one. */
    public static void main(String[] words) throws IOException {
        var told = SimulatorStart.of(words, MinistrySimulator.class);
        var simulator = start(
                told.port(),
                told.folder(),
                SimulatorStart.secret(USERNAME),
                SimulatorStart.secret(PASSWORD),
                Clock.systemUTC());
        SimulatorStart.answers("ministry", simulator.address(), simulator::close);
    }

    /** @param folder of the dossiers; those in it are known again */
    public static MinistrySimulator start(int port, Path folder, String username, String password, Clock clock)
            throws IOException {
        var server = new SimulatorServer(port, THREADS, MinistryFaults.switches());
        var held = HeldDossiers.open(folder);
        var desk = new MinistryDesk(held, username, password, server.faults(), clock);
        var simulator = new MinistrySimulator(held, desk, server);
        simulator.listen();
        return simulator;
    }

    public String address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
    }

    private void listen() {
        server.at("/auth", exchange -> reply(exchange, desk::opened))
                .at("/integration", exchange -> reply(exchange, desk::integrated))
                .at("/dossiers", this::dossiers)
                .at("/health", exchange -> answer(exchange, 200, JSON, FlatJson.write(health())))
                .start();
    }

    private interface Answering {
        ObjectNode answer(JsonNode message) throws IOException;
    }

    /** {@code POST} keeps a dossier as somebody else would: with its own time, and whatever status. */
    private void dossiers(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            var dossier = READING.readTree(exchange.getRequestBody().readNBytes(MOST_BYTES));
            held.keep(dossier, dossier.path("NgayCapNhat").asText());
        }
        answer(exchange, 200, JSON, held.all().toString());
    }

    private Map<String, Object> health() {
        var members = faults.members();
        members.put("dossiers", held.all().size());
        members.put("messages", held.taken());
        return members;
    }

    private void reply(HttpExchange exchange, Answering answering) throws IOException {
        taking.take(exchange, body -> understand(exchange, answering, body));
    }

    private void understand(HttpExchange exchange, Answering answering, byte[] body) throws IOException {
        try {
            var text = answering.answer(READING.readTree(body)).toString();
            if (faults.take(MessageTaking.LOSE_ANSWER)) {
                exchange.close();
            } else {
                answer(exchange, 200, JSON, text);
            }
        } catch (IOException | IllegalArgumentException misunderstood) {
            answer(exchange, 400, "text/plain", "not understood");
        }
    }
}
