package eborder.e2e.support;

import eborder.e2e.api.Failed;
import eborder.e2e.api.Waiting;
import eborder.e2e.bench.DeclaredEntry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The single window, which declares one dossier after another, and each of them again until it hears an acknowledgement. */
public final class DeclaringWindow implements AutoCloseable {
    private static final int AT_ONCE = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String ACKNOWLEDGED = "&lt;function&gt;99&lt;";

    private final URI portal;
    private final DeclaredEntry entry = new DeclaredEntry(2);
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, String> answers = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Map<String, byte[]> messages = Collections.synchronizedMap(new LinkedHashMap<>());
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final List<Future<Void>> work;
    private volatile boolean ended;

    /** Begins at once. @param portal that keeps its address however often it is started */
    public DeclaringWindow(URI portal) {
        this.portal = portal.resolve("/api/v1/single-window");
        Callable<Void> declaring = this::declareUntilTheEnd;
        this.work = Collections.nCopies(AT_ONCE, declaring).stream()
                .map(threads::submit)
                .toList();
    }

    private Void declareUntilTheEnd() {
        while (!ended) {
            var id = UUID.randomUUID().toString().replace("-", "");
            messages.put(id, entry.soap(id));
            answers.put(id, acknowledgement(id));
        }
        return null;
    }

    /** What the portal answers to a message, however often it has to be sent. */
    public String acknowledgement(String id) {
        return Waiting.until("an acknowledgement", PATIENCE, () -> answer(messages.get(id)));
    }

    private Optional<String> answer(byte[] soap) {
        var request = HttpRequest.newBuilder(portal)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"\"")
                .POST(BodyPublishers.ofByteArray(soap))
                .build();
        try {
            return Optional.of(http.send(request, BodyHandlers.ofString()).body())
                    .filter(body -> body.contains(ACKNOWLEDGED));
        } catch (IOException gone) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Failed("Interrupted while declaring.", stopping);
        }
    }

    /** The answers so far, by the message's id, which is the dossier's number there, too. */
    public Map<String, String> answers() {
        synchronized (answers) {
            return Map.copyOf(answers);
        }
    }

    /** Begins nothing any more, and waits until everything begun is acknowledged. */
    public Map<String, String> finish() throws Exception {
        ended = true;
        for (var one : work) {
            one.get();
        }
        return answers();
    }

    @Override
    public void close() {
        ended = true;
        threads.shutdownNow();
    }
}
