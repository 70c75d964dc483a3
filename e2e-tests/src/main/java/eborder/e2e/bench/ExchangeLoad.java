package eborder.e2e.bench;

import eborder.e2e.api.Failed;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** The single window, which declares a new dossier with each message and hears each acknowledgement, on some connections at once. */
final class ExchangeLoad {
    private static final String HEADERS = "Content-Type: text/xml; charset=utf-8\r\nSOAPAction: \"\"";

    /** Function 99 of an answer: received. */
    private static final String ACKNOWLEDGED = "&lt;function&gt;99&lt;";

    private final URI target;
    private final DeclaredEntry entry;

    ExchangeLoad(URI target, DeclaredEntry entry) {
        this.target = target;
        this.entry = entry;
    }

    /** As many as the portal takes. @return how long each acknowledgement took, in nanoseconds */
    long[] flatOut(int connections, int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var tasks = new ArrayList<Callable<long[]>>();
        for (int each = 0; each < connections; each++) {
            tasks.add(() -> declareUntil(end));
        }
        var times = LongStream.builder();
        Together.run(tasks).forEach(done -> Arrays.stream(done).forEach(times));
        return times.build().toArray();
    }

    private long[] declareUntil(long end) throws IOException {
        var times = LongStream.builder();
        try (var connection = new KeepAlive(target, HEADERS, null)) {
            while (System.nanoTime() < end) {
                byte[] soap = entry.soap(UUID.randomUUID().toString().replace("-", ""));
                long start = System.nanoTime();
                var answer = connection.post(soap);
                times.add(System.nanoTime() - start);
                if (!answer.contains(ACKNOWLEDGED)) {
                    throw new Failed("A declaration without a fault isn't acknowledged: " + answer);
                }
            }
        }
        return times.build().toArray();
    }
}
