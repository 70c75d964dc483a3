package eborder.paper;

import eborder.shared.Problem;
import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Preserves signed papers: the time stamp they were signed without, what is known about their certificates within the minute, and
 * archive time stamps ahead of the end of the last one. Outside any transaction; what fails is tried again later.
 */
@Relay
public class PaperPreserving implements Ticking {
    private static final Logger LOG = Logger.getLogger(PaperPreserving.class.getName());
    /** So few, because it is looked after each whether signing has work. */
    private static final int BATCH = 10;

    private final PaperKeeping keeping;
    private final PaperPreserver preserver;

    @Inject
    PaperPreserving(PaperKeeping keeping, PaperPreserver preserver) {
        this.keeping = keeping;
        this.preserver = preserver;
    }

    @Override
    public String name() {
        return "paper preserving";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void tick() {
        while (preserveBatch() == BATCH) {
            LOG.finest("another batch");
        }
    }

    /** Sees to one batch in the calling thread. @return how many papers were due */
    public int preserveBatch() {
        var due = keeping.claim(BATCH);
        var round = preserver.round();
        due.forEach(paper -> preserve(paper, round));
        return due.size();
    }

    private void preserve(PaperKeeping.Due due, PaperPreserver.Round round) {
        try {
            keeping.added(due, due.stamped() ? round.archived(due.pdf()) : round.stamped(due.pdf()));
        } catch (RuntimeException fault) {
            // whatever is wrong with one paper, the others of the batch are preserved
            LOG.log(Level.WARNING, "paper " + due.paper() + " not preserved, tried again later", fault);
            keeping.failed(due, reason(fault));
        }
    }

    private static String reason(RuntimeException fault) {
        return fault instanceof Problem problem
                ? problem.code().name()
                : fault.getClass().getSimpleName();
    }
}
