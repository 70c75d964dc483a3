package eborder.singlewindow.simulator.population;

import static eborder.singlewindow.simulator.SimulatorServer.JSON;
import static eborder.singlewindow.simulator.SimulatorServer.answer;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import eborder.singlewindow.simulator.FaultSwitches;
import eborder.singlewindow.simulator.FlatJson;
import eborder.singlewindow.simulator.MessageTaking;
import eborder.singlewindow.simulator.SimulatorServer;
import eborder.singlewindow.simulator.SimulatorStart;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The stand-in for the national population database behind its gateway: {@code POST /token} and {@code POST /dancu/1.0/xac-thuc} for the
 * portal, {@code GET /health} with counts, {@code POST /faults} to make it fail. It keeps nothing of what it is asked. Listens on 127.0.0.1
 * only.
 */
public final class PopulationSimulator implements AutoCloseable {
    /** Environment variables with the portal's name and secret: options would be seen by everybody on the machine. */
    static final String CLIENT_ID = "EBORDER_POPULATION_CLIENT_ID";

    static final String CLIENT_SECRET = "EBORDER_POPULATION_CLIENT_SECRET";

    private static final int MOST_BYTES = 10_000;
    private static final int THREADS = 4;
    private static final String FLOODING = " ".repeat(100_000);

    private final AtomicLong questions = new AtomicLong();
    private final TokenDesk tokens;
    private final FaultSwitches faults;
    private final MessageTaking taking;
    private final SimulatorServer server;

    private PopulationSimulator(TokenDesk tokens, SimulatorServer server) {
        this.tokens = tokens;
        this.server = server;
        this.faults = server.faults();
        this.taking = new MessageTaking(faults, MOST_BYTES);
    }

    /** {@code --port N --folder DIR}, where the folder tells it from others; port 0 takes a free one. */
    public static void main(String[] words) throws IOException {
        var told = SimulatorStart.of(words, PopulationSimulator.class);
        var simulator = start(
                told.port(), SimulatorStart.secret(CLIENT_ID), SimulatorStart.secret(CLIENT_SECRET), Clock.systemUTC());
        SimulatorStart.answers("population", simulator.address(), simulator::close);
    }

    /** @param client the portal's name at the gateway; {@code secret} what it shows for it */
    public static PopulationSimulator start(int port, String client, String secret, Clock clock) throws IOException {
        var server = new SimulatorServer(port, THREADS, PopulationFaults.switches());
        var simulator = new PopulationSimulator(new TokenDesk(client, secret, server.faults(), clock), server);
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
        server.at("/token", tokens::give)
                .at("/dancu/1.0/xac-thuc", this::compare)
                .at("/health", exchange -> answer(exchange, 200, JSON, FlatJson.write(health())))
                .start();
    }

    private Map<String, Object> health() {
        var members = faults.members();
        members.put("questions", questions.get());
        members.put("tokens", tokens.given());
        return members;
    }

    private void compare(HttpExchange exchange) throws IOException {
        taking.take(exchange, body -> {
            if (tokens.knows(exchange)) {
                reply(exchange, body);
            } else {
                answer(exchange, 401, JSON, "{\"error\":\"invalid_token\"}");
            }
        });
    }

    private void reply(HttpExchange exchange, byte[] body) throws IOException {
        try {
            var text = compared(FlatJson.read(new String(body, UTF_8)));
            if (faults.take(MessageTaking.LOSE_ANSWER)) {
                exchange.close();
            } else {
                answer(exchange, 200, JSON, text);
            }
        } catch (IllegalArgumentException misunderstood) {
            answer(exchange, 400, "text/plain", "not understood");
        }
    }

    /** A purpose must be given, or nobody is compared. */
    private String compared(Map<String, String> question) {
        questions.incrementAndGet();
        if (question.getOrDefault("purpose", "").isBlank()
                || question.getOrDefault("fullName", "").isBlank()) {
            throw new IllegalArgumentException("purpose and name");
        }
        boolean matches = !faults.take(PopulationFaults.MISMATCH)
                && CitizenRule.matches(
                        question.getOrDefault("citizenNumber", ""), question.getOrDefault("dateOfBirth", ""));
        return spoilt(question, matches);
    }

    private String spoilt(Map<String, String> question, boolean matches) {
        var members = new LinkedHashMap<String, Object>();
        members.put("id", faults.take(PopulationFaults.STRANGER) ? UUID.randomUUID() : question.get("id"));
        members.put("match", faults.take(PopulationFaults.WORDS) ? Boolean.toString(matches) : (Object) matches);
        if (faults.take(PopulationFaults.TELL_ALL)) {
            members.put("address", "1 Le Thanh Tong");
        }
        var text = FlatJson.write(members);
        if (faults.take(PopulationFaults.TRAIL)) {
            text += "{}";
        }
        return faults.take(PopulationFaults.FLOOD) ? text + FLOODING : text;
    }
}
