package eborder.e2e.bench;

import eborder.e2e.api.Failed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The public verifies permits, all valid. Each asks less often than the portal allows one address, so there are many. */
final class PublicLoad {
    private static final int QUESTIONS_OF_ONE = 25;
    private static final int BYTE = 256;

    private final URI target;
    private final String headers;
    private final List<byte[]> questions;
    private final AtomicInteger people;

    /** @param people counts the addresses used so far: none may come twice within a minute */
    PublicLoad(URI target, String type, List<byte[]> questions, AtomicInteger people) {
        this.target = target;
        this.headers = "Content-Type: " + type;
        this.questions = questions;
        this.people = people;
    }

    /** @return answers per second */
    double perSecond(int threads, int seconds) {
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            tasks.add(() -> askUntil(end));
        }
        var pool = Executors.newFixedThreadPool(threads);
        try {
            int answers = 0;
            for (var done : pool.invokeAll(tasks)) {
                answers += done.get();
            }
            return answers * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - begin);
        } catch (ExecutionException broken) {
            throw new Failed("The load broke off: " + broken.getCause(), broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failed("Interrupted.", interrupted);
        } finally {
            pool.shutdownNow();
        }
    }

    private int askUntil(long end) throws IOException {
        int answers = 0;
        while (System.nanoTime() < end) {
            try (var connection = new KeepAlive(target, headers, next())) {
                for (int asked = 0; asked < QUESTIONS_OF_ONE && System.nanoTime() < end; asked++) {
                    requireValid(connection.post(questions.get(answers++ % questions.size())));
                }
            }
        }
        return answers;
    }

    /** 127.1.0.1 and onwards. */
    private InetAddress next() throws IOException {
        int number = people.incrementAndGet();
        return InetAddress.getByAddress(
                new byte[] {127, (byte) (1 + number / BYTE / BYTE), (byte) (number / BYTE), (byte) (number % BYTE)});
    }

    private static void requireValid(String answer) {
        if (!answer.startsWith("{\"state\":\"VALID\"") && !answer.startsWith("{\"state\":\"NOT_YET_VALID\"")) {
            throw new Failed("A genuine permit isn't taken for one: " + answer);
        }
    }
}
