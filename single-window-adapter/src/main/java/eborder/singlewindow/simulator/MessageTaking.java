package eborder.singlewindow.simulator;

import static eborder.singlewindow.simulator.SimulatorServer.answer;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How a partner that takes messages by POST goes wrong before it reads one: down, failing, busy, or it refuses what it took. */
public final class MessageTaking {
    /** It is taken, and nobody is told: for who answers to heed. */
    public static final String LOSE_ANSWER = "loseAnswerNext";

    private static final String FAIL = "failNext";
    private static final String BUSY = "busyNext";
    private static final String REFUSE = "refuseNext";

    private final FaultSwitches faults;
    private final int most;

    /** @param most bytes that a message may have */
    public MessageTaking(FaultSwitches faults, int most) {
        this.faults = faults;
        this.most = most;
    }

    /** What is done with a message that got through. */
    public interface Reading {
        void read(byte[] body) throws IOException;
    }

    /** @param more faults of this partner alone */
    public static FaultSwitches switches(String... more) {
        return new FaultSwitches(Stream.concat(Stream.of(FAIL, BUSY, REFUSE, LOSE_ANSWER), Stream.of(more))
                .toList());
    }

    /** Nobody's signature is asked for. */
    public void take(HttpExchange exchange, Reading reading) throws IOException {
        take(exchange, any -> true, reading);
    }

    /** @param genuine whether the body is signed by who may send it */
    public void take(HttpExchange exchange, Predicate<byte[]> genuine, Reading reading) throws IOException {
        LockSupport.parkNanos(faults.slowMillis() * 1_000_000L);
        byte[] body = exchange.getRequestBody().readNBytes(most + 1);
        if (faults.isDown() || faults.take(FAIL)) {
            answer(exchange, 503, "text/plain", "down on demand");
        } else if (faults.take(BUSY)) {
            exchange.getResponseHeaders().set("Retry-After", "2");
            answer(exchange, 429, "text/plain", "busy on demand");
        } else if (body.length > most || !exchange.getRequestMethod().equals("POST")) {
            answer(exchange, 400, "text/plain", "POST of a message only");
        } else if (!genuine.test(body)) {
            answer(exchange, 403, "text/plain", "signature");
        } else if (faults.take(REFUSE)) {
            answer(exchange, 422, "text/plain", "refused on demand");
        } else {
            reading.read(body);
        }
    }
}
