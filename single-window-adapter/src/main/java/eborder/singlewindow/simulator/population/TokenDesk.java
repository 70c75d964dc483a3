package eborder.singlewindow.simulator.population;

import static eborder.singlewindow.simulator.SimulatorServer.JSON;
import static eborder.singlewindow.simulator.SimulatorServer.answer;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import eborder.singlewindow.simulator.FaultSwitches;
import eborder.singlewindow.simulator.FlatJson;
import java.io.IOException;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Gives tokens to the one client (RFC 6749, section 4.4) and knows them again for an hour. */
final class TokenDesk {
    private static final int MOST_BYTES = 1_000;
    private static final long SECONDS = 3_600;

    private final byte[] credentials;
    private final FaultSwitches faults;
    private final Clock clock;
    private final Map<String, Instant> ends = new ConcurrentHashMap<>();
    private final AtomicLong given = new AtomicLong();

    TokenDesk(String client, String secret, FaultSwitches faults, Clock clock) {
        var both = URLEncoder.encode(client, UTF_8) + ":" + URLEncoder.encode(secret, UTF_8);
        this.credentials = ("Basic " + Base64.getEncoder().encodeToString(both.getBytes(UTF_8))).getBytes(UTF_8);
        this.faults = faults;
        this.clock = clock;
    }

    void give(HttpExchange exchange) throws IOException {
        var asked = new String(exchange.getRequestBody().readNBytes(MOST_BYTES), UTF_8);
        if (faults.isDown() || faults.take(PopulationFaults.WITHHOLD)) {
            answer(exchange, 503, "text/plain", "down on demand");
        } else if (!isClient(exchange)) {
            answer(exchange, 401, JSON, "{\"error\":\"invalid_client\"}");
        } else if (!asked.equals("grant_type=client_credentials")) {
            answer(exchange, 400, JSON, "{\"error\":\"unsupported_grant_type\"}");
        } else {
            answer(exchange, 200, JSON, FlatJson.write(token()));
        }
    }

    private boolean isClient(HttpExchange exchange) {
        var shown = exchange.getRequestHeaders().getFirst("Authorization");
        return shown != null && MessageDigest.isEqual(credentials, shown.getBytes(UTF_8));
    }

    private Map<String, Object> token() {
        var token = UUID.randomUUID().toString();
        ends.put(token, clock.instant().plusSeconds(SECONDS));
        given.incrementAndGet();
        var members = new LinkedHashMap<String, Object>();
        members.put("access_token", faults.take(PopulationFaults.SPOIL) ? "not one\r\n" : token);
        members.put("scope", "default");
        members.put("token_type", "Bearer");
        members.put("expires_in", SECONDS);
        return members;
    }

    /** Whether a request shows a token that still counts. */
    boolean knows(HttpExchange exchange) {
        if (faults.take(PopulationFaults.EXPIRE)) {
            ends.clear();
        }
        var shown = exchange.getRequestHeaders().getFirst("Authorization");
        var end = shown == null || !shown.startsWith("Bearer ") ? null : ends.get(shown.substring("Bearer ".length()));
        return end != null && clock.instant().isBefore(end);
    }

    long given() {
        return given.get();
    }
}
