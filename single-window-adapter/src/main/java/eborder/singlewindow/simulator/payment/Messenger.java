package eborder.singlewindow.simulator.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import eborder.singlewindow.payment.MessageSignature;
import eborder.singlewindow.simulator.FaultSwitches;
import eborder.singlewindow.simulator.FlatJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Tells the portal what has become of an order, a few times if the portal isn't there. */
final class Messenger {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int TRIES = 3;
    private static final int SERVER_ERROR = 500;

    private final MessageSignature signature;
    private final FaultSwitches faults;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Messenger(MessageSignature signature, FaultSwitches faults, Clock clock) {
        this.signature = signature;
        this.faults = faults;
        this.clock = clock;
    }

    void tell(SimulatedOrder order) {
        if (faults.take(PaymentFaults.LOSE_MESSAGE)) {
            return;
        }
        boolean forged = faults.take(PaymentFaults.FORGE_MESSAGE);
        int times = faults.take(PaymentFaults.REPEAT_MESSAGE) ? 2 : 1;
        for (int time = 0; time < times; time++) {
            deliver(order, forged);
        }
    }

    private void deliver(SimulatedOrder order, boolean forged) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                if (http.send(message(order, forged), BodyHandlers.discarding()).statusCode() < SERVER_ERROR) {
                    return;
                }
            } catch (IOException unreachable) {
                System.out.println("not told: " + order.order());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
    }

    private HttpRequest message(SimulatedOrder order, boolean forged) {
        var body = FlatJson.write(order.report()).getBytes(UTF_8);
        var signed = forged ? (FlatJson.write(order.report()) + " ").getBytes(UTF_8) : body;
        return HttpRequest.newBuilder(URI.create(order.notifyAt()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header(MessageSignature.HEADER, signature.sign(signed, clock.instant()))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }
}
