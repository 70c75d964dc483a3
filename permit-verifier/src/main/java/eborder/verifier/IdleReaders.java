package eborder.verifier;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

/** The readers that nobody is asking. They are started one at a time: who needs one waits for the one that is just being started. */
final class IdleReaders implements AutoCloseable {
    private static final int HEAP = 128;

    private final Duration limit;
    private final Queue<ReaderProcess> readers = new ConcurrentLinkedQueue<>();
    private final ReentrantLock starting = new ReentrantLock(true);
    private volatile boolean closed;

    /** @param limit how long one file may take */
    IdleReaders(Duration limit) {
        this.limit = limit;
    }

    /** One that lives. @throws eborder.shared.Problem SYMBOL_UNREADABLE if there is none and none starts */
    ReaderProcess take() {
        var ready = living();
        if (ready != null) {
            return ready;
        }
        starting.lock();
        try {
            var justStarted = living();
            return justStarted == null ? new ReaderProcess(HEAP, limit) : justStarted;
        } finally {
            starting.unlock();
        }
    }

    private ReaderProcess living() {
        var reader = readers.poll();
        while (reader != null && !reader.isAlive()) {
            reader = readers.poll();
        }
        return reader;
    }

    /** @param wanted how many nobody is asking, as far as is known */
    boolean startIfFewerThan(IntSupplier wanted) {
        starting.lock();
        try {
            readers.removeIf(reader -> !reader.isAlive());
            if (closed || readers.size() >= wanted.getAsInt()) {
                return false;
            }
            giveBack(new ReaderProcess(HEAP, limit));
            return true;
        } finally {
            starting.unlock();
        }
    }

    void giveBack(ReaderProcess reader) {
        if (reader.isAlive()) {
            readers.add(reader);
        }
        if (closed) {
            close();
        }
    }

    @Override
    public void close() {
        closed = true;
        readers.forEach(ReaderProcess::close);
    }
}
