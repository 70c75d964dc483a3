package eborder.e2e.support;

import eborder.e2e.api.Account;
import eborder.e2e.api.Declarations;
import eborder.e2e.api.Failed;
import eborder.e2e.api.Portal;
import eborder.e2e.api.Session;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Agents who file one ship after another until they are sent home, and keep the receipts. What fails is tried no further. */
public final class FilingAgents implements AutoCloseable {
    private static final List<String> NAMES = List.of("agent", "agent.rival", "agent");
    private static final Duration UNTIL_ARRIVAL = Duration.ofHours(6);
    private static final Duration ASHORE = Duration.ofDays(3);

    private final URI portal;
    private final byte[] crew = CrewSheet.of(3).bytes();
    private final Map<String, String> receipts = new ConcurrentHashMap<>();
    private final AtomicReference<RuntimeException> lastFault = new AtomicReference<>();
    private final AtomicInteger faults = new AtomicInteger();
    private final AtomicBoolean home = new AtomicBoolean();
    private final ExecutorService threads = Executors.newFixedThreadPool(NAMES.size());

    public FilingAgents(URI portal) {
        this.portal = portal;
        NAMES.forEach(name -> threads.execute(() -> work(name)));
    }

    private void work(String name) {
        while (!home.get()) {
            try {
                var session = new Portal(portal).signIn(new Account(name, "eborder-demo"));
                while (!home.get()) {
                    file(session);
                }
            } catch (RuntimeException fault) {
                lastFault.set(fault);
                faults.incrementAndGet();
            }
        }
    }

    private void file(Session agent) {
        var eta = Instant.now().plus(UNTIL_ARRIVAL);
        var call = Map.of("imo", "9074729", "shipName", "PACIFIC TRADER", "port", "VNHPH", "eta", eta.toString());
        var id = agent.post("port-calls", call).path("dossier").asText();
        agent.upload("dossiers/" + id + "/declarations/crew-list/file", crew);
        agent.put("dossiers/" + id + "/declarations/general-declaration", Declarations.GENERAL);
        agent.put(
                "dossiers/" + id + "/declarations/shore-leave-request", Declarations.shoreLeave(eta, eta.plus(ASHORE)));
        receipts.put(
                id,
                agent.post("dossiers/" + id + "/filing", null).path("number").asText());
    }

    /** Number by dossier of everything that was acknowledged so far. */
    public Map<String, String> receipts() {
        return Map.copyOf(receipts);
    }

    public int faults() {
        return faults.get();
    }

    /** Why agents failed lately, for messages. */
    public String lastFault() {
        return String.valueOf(lastFault.get());
    }

    @Override
    public void close() {
        goHome();
    }

    /** Ends what is being filed; afterwards the receipts don't change any more. */
    public void goHome() {
        home.set(true);
        threads.shutdown();
        try {
            if (!threads.awaitTermination(2, TimeUnit.MINUTES)) {
                throw new Failed("The agents don't go home.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
