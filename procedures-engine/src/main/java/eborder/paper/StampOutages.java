package eborder.paper;

import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Whether time stamps are missing, and whether papers may be signed without. */
@UseCase
public class StampOutages {
    /** Papers are stamped within seconds once that is possible; who waits longer waits for an authority that fails. */
    private static final Duration TOLD_AFTER = Duration.ofMinutes(1);

    private final Preservations preservations;
    private final Clock clock;

    @Inject
    StampOutages(Preservations preservations, Clock clock) {
        this.preservations = preservations;
        this.clock = clock;
    }

    /** The outage that people are to be told about, if there is one. */
    public Optional<StampOutage> present() {
        return outage().filter(outage -> outage.since().isBefore(clock.instant().minus(TOLD_AFTER)));
    }

    /** Whether a paper may be signed now that gets its time stamp later. */
    public boolean mayPend() {
        return outage().filter(outage -> outage.stopsSigning(clock.instant())).isEmpty();
    }

    private Optional<StampOutage> outage() {
        return preservations.unstampedSince().map(StampOutage::new);
    }
}
