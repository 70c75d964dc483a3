package eborder.e2e.bench;

import eborder.e2e.api.Failed;
import eborder.exchange.Message;
import eborder.form.CodeLists;
import eborder.form.FormCatalogue;
import eborder.singlewindow.nsw.ArchivedReading;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Parsing and mapping of the same messages in two plain threads: no HTTP, no rules, no database. */
final class ExchangeFloor {
    private static final int THREADS = 2;

    private final ArchivedReading reading = new ArchivedReading(FormCatalogue.load(CodeLists.load()));
    private final Message soap;
    private final int crew;

    ExchangeFloor(byte[] soap, int crew) {
        this.soap = new Message(soap, "text/xml", null);
        this.crew = crew;
    }

    /** Messages a second. */
    double perSecond(int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        Callable<Integer> task = () -> readUntil(end);
        int messages = Together.run(Collections.nCopies(THREADS, task)).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return messages / (double) seconds;
    }

    private int readUntil(long end) {
        int messages = 0;
        for (; System.nanoTime() < end; messages++) {
            int rows = reading.read(soap)
                    .orElseThrow()
                    .sheets()
                    .get("crew-list")
                    .rows()
                    .size();
            if (rows != crew) {
                throw new Failed("The floor reads " + rows + " persons of " + crew + ".");
            }
        }
        return messages;
    }
}
