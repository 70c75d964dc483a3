package eborder.dossier.result;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import eborder.exchange.HeldResult;
import eborder.exchange.ResultLink;
import eborder.shared.Problem;
import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks the Ministry's portal once a day what it holds, and mends what differs. Days that were missed are caught up with. */
@Relay
public class Reconciling implements Ticking {
    private static final System.Logger LOG = System.getLogger(Reconciling.class.getName());

    /** Numbers in one question. */
    private static final int ASKED_AT_ONCE = 200;

    private final String holder = UUID.randomUUID().toString();
    private final ReconciliationDesk desk;
    private final ResultLink link;

    @Inject
    Reconciling(ReconciliationDesk desk, ResultLink link) {
        this.desk = desk;
        this.link = link;
    }

    @Override
    public String name() {
        return "reconciling";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void tick() {
        if (link.isConnected()) {
            desk.begin(holder).ifPresent(this::reconcile);
        }
    }

    private void reconcile(LocalDate day) {
        try {
            var expected = desk.expected(day);
            var comparison = desk.compare(day, expected, held(day, expected));
            comparison.differences().forEach(found -> desk.settle(day, found));
            desk.finish(day, holder, comparison);
        } catch (RuntimeException e) {
            LOG.log(WARNING, "results of {0} not reconciled: {1}", day, reason(e));
            LOG.log(DEBUG, "the whole of it", e);
            desk.failed(day, holder, reason(e));
        }
    }

    private Map<String, HeldResult> held(LocalDate day, List<String> expected) {
        var held = new HashMap<String, HeldResult>();
        link.changedOn(day).forEach(result -> held.put(result.number(), result));
        // what changed there since isn't in the day's list any more, nor is what stood still
        var open = expected.stream().filter(number -> !held.containsKey(number)).toList();
        for (int first = 0; first < open.size(); first += ASKED_AT_ONCE) {
            link.named(open.subList(first, Math.min(first + ASKED_AT_ONCE, open.size())))
                    .forEach(result -> held.put(result.number(), result));
        }
        return held;
    }

    /** The facts of a problem hold no personal data; what other exceptions say may. */
    private static String reason(RuntimeException failure) {
        var kind = failure.getCause() == null ? failure : failure.getCause();
        return failure instanceof Problem problem && failure.getCause() == null
                ? problem.getMessage()
                : kind.getClass().getSimpleName();
    }
}
