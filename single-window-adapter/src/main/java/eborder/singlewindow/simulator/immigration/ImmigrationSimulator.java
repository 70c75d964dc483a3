package eborder.singlewindow.simulator.immigration;

import static eborder.singlewindow.simulator.SimulatorServer.JSON;
import static eborder.singlewindow.simulator.SimulatorServer.answer;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import eborder.singlewindow.immigration.DetachedJws;
import eborder.singlewindow.immigration.Es256Keys;
import eborder.singlewindow.simulator.FaultSwitches;
import eborder.singlewindow.simulator.FlatJson;
import eborder.singlewindow.simulator.MessageTaking;
import eborder.singlewindow.simulator.SimulatorServer;
import eborder.singlewindow.simulator.SimulatorStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The Immigration Department's stand-in: {@code POST /v1/screenings} and {@code POST /v1/crossings} for the portal, {@code GET /crossings}
 * for who looks on, {@code GET /health}, {@code POST /faults} to make it fail. Listens on 127.0.0.1 only.
 */
public final class ImmigrationSimulator implements AutoCloseable {
    /** Environment variables with the keys: options would be seen by everybody on the machine. */
    static final String OWN_KEY = "EBORDER_IMMIGRATION_OWN_KEY";

    static final String PORTAL_KEY = "EBORDER_IMMIGRATION_PORTAL_KEY";

    private static final int MOST_BYTES = 4_194_304;
    private static final int THREADS = 8;
    private static final JsonMapper READING = new JsonMapper();

    private final CrossingBook book;
    private final WatchList watched = new WatchList();
    private final FaultSwitches faults;
    private final MessageTaking taking;
    private final AtomicLong screenings = new AtomicLong();
    private final PrivateKey own;
    private final PublicKey portal;
    private final SimulatorServer server;
    private final Clock clock;

    private ImmigrationSimulator(
            CrossingBook book, PrivateKey own, PublicKey portal, SimulatorServer server, Clock clock) {
        this.book = book;
        this.own = own;
        this.portal = portal;
        this.server = server;
        this.faults = server.faults();
        this.taking = new MessageTaking(faults, MOST_BYTES);
        this.clock = clock;
    }

    /** {@code --port N --folder DIR}, the keys in {@value #OWN_KEY} and {@value #PORTAL_KEY}; port 0 takes a free one. */
    public static void main(String[] words) throws IOException {
        var told = SimulatorStart.of(words, ImmigrationSimulator.class);
        var simulator = start(
                told.port(),
                told.folder(),
                SimulatorStart.secret(OWN_KEY),
                SimulatorStart.secret(PORTAL_KEY),
                Clock.systemUTC());
        SimulatorStart.answers("immigration", simulator.address(), simulator::close);
    }

    /** @param folder of the crossings; those in it are known again */
    public static ImmigrationSimulator start(int port, Path folder, String own, String portal, Clock clock)
            throws IOException {
        var simulator = new ImmigrationSimulator(
                CrossingBook.open(folder),
                Es256Keys.ownKey(own),
                Es256Keys.partnerKey(portal),
                new SimulatorServer(port, THREADS, ImmigrationFaults.switches()),
                clock);
        simulator.listen();
        return simulator;
    }

    public String address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
        try {
            book.close();
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }

    private void listen() {
        server.at("/v1/screenings", exchange -> reply(exchange, this::screened))
                .at(
                        "/v1/crossings",
                        exchange -> reply(
                                exchange,
                                body -> book.take(body, clock.instant()).map(Object::toString)))
                .at(
                        "/crossings",
                        exchange -> answer(exchange, 200, JSON, book.all().toString()))
                .at("/health", exchange -> answer(exchange, 200, JSON, FlatJson.write(health())))
                .start();
    }

    /** From a message to the answer's text; empty if it contradicts an earlier one. */
    private interface Desk {
        Optional<String> answer(byte[] body) throws IOException;
    }

    private Optional<String> screened(byte[] body) throws IOException {
        screenings.incrementAndGet();
        return Optional.of(
                watched.answer(READING.readTree(body), clock.instant()).toString());
    }

    private Map<String, Object> health() {
        var members = faults.members();
        members.put("screenings", screenings.get());
        members.put("crossings", book.all().size());
        members.put("repeated", book.repeated());
        return members;
    }

    private void reply(HttpExchange exchange, Desk desk) throws IOException {
        var jws = exchange.getRequestHeaders().getFirst(DetachedJws.HEADER);
        taking.take(exchange, body -> isGenuine(jws, body), body -> replyGenuine(exchange, desk, body));
    }

    private boolean isGenuine(String jws, byte[] body) {
        return DetachedJws.isGenuine(portal, jws, body) && DetachedJws.isFresh(jws, clock.instant());
    }

    private void replyGenuine(HttpExchange exchange, Desk desk, byte[] body) throws IOException {
        try {
            var text = desk.answer(body);
            if (faults.take(MessageTaking.LOSE_ANSWER)) {
                exchange.close();
            } else if (text.isEmpty()) {
                answer(exchange, 409, "text/plain", "id used for another event");
            } else {
                var signed = faults.take(ImmigrationFaults.FORGE) ? text.get() + " " : text.get();
                exchange.getResponseHeaders()
                        .set(DetachedJws.HEADER, DetachedJws.sign(own, signed.getBytes(UTF_8), clock.instant()));
                answer(exchange, 200, JSON, text.get());
            }
        } catch (IllegalArgumentException | IOException misunderstood) {
            answer(exchange, 400, "text/plain", "not understood");
        }
    }
}
