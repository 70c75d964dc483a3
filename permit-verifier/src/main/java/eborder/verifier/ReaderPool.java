package eborder.verifier;

import eborder.paper.ForeignPaper;
import eborder.paper.ForeignPapers;
import eborder.paper.ForeignSignatures;
import eborder.paper.PaperFault;
import eborder.paper.SignedFile;
import eborder.permit.VerificationTrust;
import eborder.shared.Problem;
import eborder.shared.Ticking;
import eborder.verifier.reading.Bounds;
import eborder.verifier.reading.Findings;
import eborder.verifier.reading.Question;
import eborder.verifier.reading.Wanted;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Two processes, started with the portal and kept warm: together they have a heap of 256 MB. One that broke or took too long is ended,
 * and another takes its place before it is asked for, or at the latest then.
 */
@ApplicationScoped
public class ReaderPool implements ForeignPapers, ForeignSignatures, Ticking {
    private static final Logger LOG = System.getLogger(ReaderPool.class.getName());
    private static final int READERS = 2;
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final VerificationTrust trust;
    private final Semaphore free = new Semaphore(READERS, true);
    private final IdleReaders idle;

    @Inject
    public ReaderPool(VerificationTrust trust) {
        this(trust, LIMIT);
    }

    /** @param limit how long one file may take */
    public ReaderPool(VerificationTrust trust, Duration limit) {
        this.trust = trust;
        this.idle = new IdleReaders(limit);
    }

    @Override
    public ForeignPaper examine(byte[] pdf) {
        var findings = findings(pdf, false);
        return new ForeignPaper(findings.faults(), findings.symbol(), findings.text(), findings.revocationKnown());
    }

    /** @param conformance whether PDF/A and PDF/UA are looked at as well */
    public Findings findings(byte[] pdf, boolean conformance) {
        return answered(pdf, trust.roots(), conformance ? Wanted.AND_CONFORMANCE : Wanted.GENUINENESS);
    }

    @Override
    public SignedFile signedFile(byte[] pdf) {
        var findings = answered(pdf, trust.agentRoots(), Wanted.SIGNATURES);
        return new SignedFile(
                findings.signatures(), findings.faults().stream().findFirst().orElse(null));
    }

    private Findings answered(byte[] pdf, String roots, Wanted wanted) {
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
            return asked(new Question(pdf, roots, wanted));
        } catch (Problem noReader) {
            LOG.log(Level.WARNING, "no reader of papers starts", noReader);
            return Findings.with(PaperFault.READER_BROKE);
        } finally {
            free.release();
        }
    }

    private Findings asked(Question question) {
        var reader = idle.take();
        var findings = reader.ask(question);
        idle.giveBack(reader);
        return findings;
    }

    @Override
    public String name() {
        return "readers of papers";
    }

    @Override
    public Duration every() {
        return SECOND;
    }

    /** Starts those that are missing, one after the other. */
    @Override
    public void tick() {
        while (idle.startIfFewerThan(free::availablePermits)) {
            LOG.log(Level.DEBUG, "another reader of papers");
        }
    }

    @PreDestroy
    public void close() {
        idle.close();
    }
}
