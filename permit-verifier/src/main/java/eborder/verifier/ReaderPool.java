package eborder.verifier;

import eborder.paper.ForeignPaper;
import eborder.paper.ForeignPapers;
import eborder.paper.PaperFault;
import eborder.permit.VerificationTrust;
import eborder.shared.Problem;
import eborder.verifier.reading.Bounds;
import eborder.verifier.reading.Findings;
import eborder.verifier.reading.Question;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Two processes at most, started when they are first needed and kept warm: together they have a heap of 256 MB. One that broke or
 * took too long is ended, and the next question starts another.
 */
@ApplicationScoped
public class ReaderPool implements ForeignPapers {
    private static final Logger LOG = System.getLogger(ReaderPool.class.getName());
    private static final int READERS = 2;
    private static final int HEAP = 128;
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final VerificationTrust trust;
    private final Duration limit;
    private final Semaphore free = new Semaphore(READERS, true);
    private final Queue<ReaderProcess> idle = new ConcurrentLinkedQueue<>();

    @Inject
    public ReaderPool(VerificationTrust trust) {
        this(trust, LIMIT);
    }

    /** @param limit how long one file may take */
    public ReaderPool(VerificationTrust trust, Duration limit) {
        this.trust = trust;
        this.limit = limit;
    }

    @Override
    public ForeignPaper examine(byte[] pdf) {
        var findings = findings(pdf, false);
        return new ForeignPaper(findings.faults(), findings.symbol(), findings.text());
    }

    /** @param conformance whether PDF/A and PDF/UA are looked at as well */
    public Findings findings(byte[] pdf, boolean conformance) {
        if (pdf.length > Bounds.MOST_BYTES) {
            return Findings.with(PaperFault.TOO_LARGE);
        }
        try {
            if (!free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Findings.with(PaperFault.BUSY);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Findings.with(PaperFault.BUSY);
        }
        try {
            return asked(new Question(pdf, trust.roots(), conformance));
        } catch (Problem noReader) {
            LOG.log(Level.WARNING, "no reader of papers starts", noReader);
            return Findings.with(PaperFault.READER_BROKE);
        } finally {
            free.release();
        }
    }

    private Findings asked(Question question) {
        var reader = idle.poll();
        if (reader == null || !reader.isAlive()) {
            reader = new ReaderProcess(HEAP, limit);
        }
        var findings = reader.ask(question);
        if (reader.isAlive()) {
            idle.add(reader);
        }
        return findings;
    }

    @PreDestroy
    public void close() {
        idle.forEach(ReaderProcess::close);
    }
}
