package eborder.singlewindow.simulator.neighbour;

import static java.nio.charset.StandardCharsets.UTF_8;

import eborder.singlewindow.immigration.DetachedJws;
import eborder.singlewindow.simulator.FaultSwitches;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Signs events and sends them to the portal, one after the other. */
final class EventSender {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PrivateKey key;
    private final URI portal;
    private final FaultSwitches faults;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final List<String> keptBack = new ArrayList<>();

    /** @param portal where it takes events of this agency */
    EventSender(PrivateKey key, URI portal, FaultSwitches faults, Clock clock) {
        this.key = key;
        this.portal = portal;
        this.faults = faults;
        this.clock = clock;
    }

    /** One attempt. @param answer the portal's status, 0 if it was kept back */
    record Sent(String event, int answer) {}

    /** Sends an event and what was kept back before it. @throws IOException if the portal doesn't answer */
    synchronized List<Sent> send(String event) throws IOException {
        if (faults.take(NeighbourFaults.OUT_OF_ORDER)) {
            keptBack.add(event);
            return List.of(new Sent(event, 0));
        }
        var sent = new ArrayList<Sent>();
        sent.add(post(event));
        if (faults.take(NeighbourFaults.TWICE)) {
            sent.add(post(event));
        }
        while (!keptBack.isEmpty()) {
            sent.add(post(keptBack.remove(0)));
        }
        return sent;
    }

    private Sent post(String event) throws IOException {
        var signed = faults.take(NeighbourFaults.WRONG_SIGNATURE) ? event + " " : event;
        var request = HttpRequest.newBuilder(portal)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header(DetachedJws.HEADER, DetachedJws.sign(key, signed.getBytes(UTF_8), clock.instant()))
                .POST(BodyPublishers.ofString(event))
                .build();
        try {
            return new Sent(event, http.send(request, BodyHandlers.discarding()).statusCode());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("stopping", stopping);
        }
    }
}
