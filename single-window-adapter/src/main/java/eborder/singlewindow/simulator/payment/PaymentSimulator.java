package eborder.singlewindow.simulator.payment;

import static eborder.singlewindow.simulator.SimulatorServer.JSON;
import static eborder.singlewindow.simulator.SimulatorServer.answer;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import eborder.singlewindow.payment.MessageSignature;
import eborder.singlewindow.simulator.FaultSwitches;
import eborder.singlewindow.simulator.FlatJson;
import eborder.singlewindow.simulator.SimulatorServer;
import eborder.singlewindow.simulator.SimulatorStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * The payment platform's stand-in: {@code POST /orders}, {@code /orders/<order>/report} and {@code /orders/<order>/refund} for the
 * portal, {@code /pay/<order>} for the payer, {@code GET /health}, {@code POST /faults} to make it fail. Listens on 127.0.0.1 only.
 */
public final class PaymentSimulator implements AutoCloseable {
    /** The environment variable with the secret: an option would be seen by everybody on the machine. */
    static final String SECRET = "EBORDER_PAYMENT_SECRET";

    private static final int MOST_BYTES = 16_384;
    private static final int THREADS = 4;

    private final OrderBook book;
    private final MessageSignature signature;
    private final FaultSwitches faults;
    private final Messenger messenger;
    private final SimulatorServer server;
    private final Clock clock;
    private final ExecutorService messages = Executors.newSingleThreadExecutor();

    private PaymentSimulator(OrderBook book, MessageSignature signature, SimulatorServer server, Clock clock) {
        this.book = book;
        this.signature = signature;
        this.server = server;
        this.faults = server.faults();
        this.clock = clock;
        this.messenger = new Messenger(signature, faults, clock);
    }

    /** {@code --port N --folder DIR}, the secret in {@value #SECRET}; port 0 takes a free one. Prints its address once it answers. */
    public static void main(String[] words) throws IOException {
        var told = SimulatorStart.of(words, PaymentSimulator.class);
        var simulator = start(told.port(), told.folder(), SimulatorStart.secret(SECRET), Clock.systemUTC());
        SimulatorStart.answers("payment", simulator.address(), simulator::close);
    }

    /** @param folder of the orders; those in it are known again */
    public static PaymentSimulator start(int port, Path folder, String secret, Clock clock) throws IOException {
        var signature = new MessageSignature(secret);
        var server = new SimulatorServer(port, THREADS, PaymentFaults.switches());
        var simulator = new PaymentSimulator(OrderBook.open(folder, clock), signature, server, clock);
        simulator.listen();
        return simulator;
    }

    public String address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
        messages.shutdownNow();
        try {
            book.close();
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }

    private void listen() {
        server.at("/orders", this::orders)
                .at("/pay/", this::payer)
                .at("/health", exchange -> answer(exchange, 200, JSON, FlatJson.write(faults.members())))
                .start();
    }

    /** From the portal, signed. */
    private void orders(HttpExchange exchange) throws IOException {
        LockSupport.parkNanos(faults.slowMillis() * 1_000_000L);
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        var header = exchange.getRequestHeaders().getFirst(MessageSignature.HEADER);
        if (faults.isDown()) {
            answer(exchange, 503, "text/plain", "down on demand");
        } else if (body.length > MOST_BYTES || !exchange.getRequestMethod().equals("POST")) {
            answer(exchange, 400, "text/plain", "POST of a small message only");
        } else if (signature.judge(header, body, clock.instant()) != MessageSignature.Judgement.GENUINE) {
            answer(exchange, 403, "text/plain", "signature");
        } else {
            reply(exchange, new String(body, UTF_8));
        }
    }

    private void reply(HttpExchange exchange, String body) throws IOException {
        try {
            var reply = replyTo(exchange.getRequestURI().getPath(), body);
            if (faults.take(PaymentFaults.LOSE_ANSWER)) {
                exchange.close();
            } else if (reply.isEmpty()) {
                answer(exchange, 404, "text/plain", "no such order");
            } else {
                var text = FlatJson.write(reply.get());
                exchange.getResponseHeaders()
                        .set(MessageSignature.HEADER, signature.sign(text.getBytes(UTF_8), clock.instant()));
                answer(exchange, 200, JSON, text);
            }
        } catch (IllegalArgumentException misunderstood) {
            answer(exchange, 400, "text/plain", misunderstood.getMessage());
        }
    }

    private Optional<Map<String, Object>> replyTo(String path, String body) {
        var parts = path.split("/", -1);
        if (parts.length == 2) {
            return Optional.of(created(book.create(FlatJson.read(body))));
        }
        var verb = parts.length == 4 ? parts[3] : "";
        return switch (verb) {
            case "report" -> book.find(parts[2]).map(SimulatedOrder::report);
            case "refund" -> book.refund(parts[2]).map(SimulatedOrder::report);
            default -> Optional.empty();
        };
    }

    private Map<String, Object> created(SimulatedOrder order) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("order", order.order());
        members.put("payAt", address() + "/pay/" + order.order());
        members.put("expiresAt", order.expiresAt());
        return members;
    }

    private void payer(HttpExchange exchange) throws IOException {
        var id = exchange.getRequestURI().getPath().substring("/pay/".length());
        var order = book.find(id);
        if (order.isEmpty()) {
            answer(exchange, 404, "text/plain", "no such order");
        } else if (exchange.getRequestMethod().equals("POST")) {
            decide(id, new String(exchange.getRequestBody().readNBytes(100), UTF_8))
                    .ifPresent(decided -> messages.execute(() -> messenger.tell(decided)));
            exchange.getResponseHeaders().set("Location", order.get().returnTo());
            answer(exchange, 303, "text/plain", "back to the portal");
        } else {
            exchange.getResponseHeaders().set("Content-Security-Policy", PayerPage.policy(order.get()));
            answer(exchange, 200, "text/html; charset=utf-8", PayerPage.of(order.get()));
        }
    }

    private Optional<SimulatedOrder> decide(String id, String form) {
        if (form.equals("do=cancel")) {
            return book.cancel(id);
        }
        return form.equals("do=pay")
                ? book.pay(id, amount -> faults.take(PaymentFaults.OTHER_AMOUNT) ? amount / 10 : amount)
                : Optional.empty();
    }
}
