package eborder.screening;

import eborder.screening.ScreeningDesk.AskedPerson;
import eborder.shared.AtOnce;
import eborder.shared.Problem;
import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;

/** Asks the Immigration Department about the people of filed dossiers, about those whom an amendment brings, and before permits are issued. */
@Relay
public class PersonScreening implements Ticking {
    private static final System.Logger LOG = System.getLogger(PersonScreening.class.getName());
    private static final int DOSSIERS = 20;
    private static final int BATCH = 16;

    /** So many people are asked about at the same time. */
    private static final int AT_ONCE = 4;

    private final ScreeningDesk desk;
    private final ScreeningLink link;
    private final AtOnce atOnce;

    @Inject
    PersonScreening(ScreeningDesk desk, ScreeningLink link, AtOnce atOnce) {
        this.desk = desk;
        this.link = link;
        this.atOnce = atOnce;
    }

    @Override
    public String name() {
        return "screening";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void tick() {
        if (link.isConnected()) {
            desk.unasked(DOSSIERS).forEach(this::begin);
            desk.beginPermits();
            askDue(false);
        }
    }

    /** What is wrong with one dossier must not leave the people of the others unasked. */
    private void begin(UUID dossier) {
        try {
            desk.begin(dossier);
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.ERROR, "Nobody asks about the people of dossier " + dossier, broken);
        }
    }

    /**
     * Asks about the holders of approved permits, and returns when all who can be asked about now were.
     *
     * @return whether permits wait for answers at all: false if there is nobody to ask
     */
    public boolean askBeforeIssue() {
        if (!link.isConnected()) {
            return false;
        }
        desk.beginPermits();
        askDue(true);
        return true;
    }

    private void askDue(boolean permitsOnly) {
        var asked = desk.claim(BATCH, permitsOnly);
        while (!asked.isEmpty() && askAll(asked) && !Thread.currentThread().isInterrupted()) {
            asked = desk.claim(BATCH, permitsOnly);
        }
    }

    /** Where one is answered late, or nobody is there, those not asked yet aren't waited for either: they are tried again soon. */
    private boolean askAll(List<AskedPerson> asked) {
        var left = new ConcurrentLinkedQueue<>(asked);
        var away = new AtomicReference<NoAnswer>();
        atOnce.run(Math.min(AT_ONCE, asked.size()), () -> askWhileThere(left, away));
        if (!left.isEmpty()) {
            desk.unanswered(left, away.get());
        }
        return away.get() == null;
    }

    private void askWhileThere(Queue<AskedPerson> left, AtomicReference<NoAnswer> away) {
        AskedPerson next;
        while (away.get() == null && (next = left.poll()) != null) {
            var why = ask(next);
            if (why != null) {
                desk.unanswered(List.of(next), why);
            }
            if (why == NoAnswer.LATE || why == NoAnswer.UNREACHABLE) {
                away.set(why);
            }
        }
    }

    /** @return why there is no answer, null if there is one */
    private NoAnswer ask(AskedPerson asked) {
        try {
            desk.answered(asked, link.ask(asked.question()));
            return null;
        } catch (Problem problem) {
            var why = NoAnswer.valueOf(problem.facts().getOrDefault("why", NoAnswer.UNREACHABLE.name()));
            LOG.log(
                    System.Logger.Level.WARNING,
                    "no answer to {0}: {1}",
                    asked.question().id(),
                    why);
            return why;
        }
    }
}
