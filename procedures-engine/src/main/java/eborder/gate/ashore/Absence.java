package eborder.gate.ashore;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody is ashore.
 *
 * @param returnAt by when the person is expected back
 * @param steps the alerts
 */
record Absence(Traveller traveller, Instant returnAt, AlertSteps steps) {
    boolean isOverdue(Instant now) {
        return !now.isBefore(returnAt);
    }

    /** The alert that is due now. */
    Optional<AlertStep> step(Instant now) {
        return steps.reached(returnAt, now);
    }

    Expected.State state(Instant now) {
        if (traveller.isSettled()) {
            return Expected.State.SETTLED;
        }
        if (isOverdue(now)) {
            return Expected.State.OVERDUE;
        }
        return step(now).isPresent() ? Expected.State.SOON : Expected.State.AWAITED;
    }

    Expected row(String ship, Instant now) {
        var used = traveller.used();
        return new Expected(
                traveller.call(),
                ship,
                used.holderName(),
                used.document().nationality(),
                used.number(),
                used.code(),
                used.last().at(),
                used.last().unit(),
                used.last().lane(),
                returnAt,
                state(now),
                used.openCase());
    }
}
