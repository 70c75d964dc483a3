package eborder.gate;

import eborder.party.Actor;
import eborder.party.Role;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What a commander learns of the unit's gates: who was let through and shouldn't have been, and how long it takes. */
@UseCase
public class GateRecord {
    private static final Duration LOOKED_BACK = Duration.ofDays(7);
    private static final int MOST = 100;

    private final GateEvents events;
    private final LanePassages passages;
    private final Clock clock;

    @Inject
    GateRecord(GateEvents events, LanePassages passages, Clock clock) {
        this.events = events;
        this.passages = passages;
        this.clock = clock;
    }

    /**
     * Somebody who passed without a network, or against the verdict.
     *
     * @param permitNumber null if none was read; {@code reasons} why it would have been refused, or why it was
     * @param note the guard's reason, null if it was no override; {@code second} who agreed
     */
    public record Doubtful(
            Instant at,
            String lane,
            String officerName,
            String permitNumber,
            String reasons,
            String note,
            String second) {}

    /**
     * How long it took at a lane in an hour.
     *
     * @param hour its beginning; {@code persons} how many checks
     * @param verdictMedian from the decoded frame to the verdict, milliseconds, null if no device measured it
     * @param personMedian from one person to the next where they came one after another, seconds, null if nobody followed
     * @param failures of readers; {@code stopped} red verdicts
     */
    public record Hour(
            String lane,
            Instant hour,
            long persons,
            Double verdictMedian,
            Double verdict95,
            Double personMedian,
            Double person95,
            long failures,
            long stopped) {}

    /** Seconds, null if nobody came so far. */
    public record Stage(Double median, Double p95) {}

    /**
     * An automated lane.
     *
     * @param persons whose way through it has ended; {@code passed} who got through
     */
    public record Lane(
            String name, long persons, long passed, Stage permit, Stage document, Stage face, Stage barrier) {}

    /** Of the last seven days, newest first. */
    public List<Doubtful> doubtful(Actor actor) {
        return events.doubtful(actor.unitAs(Role.COMMANDER), clock.instant().minus(LOOKED_BACK), MOST);
    }

    /** How the automated lanes went in the last day, by name. */
    public List<Lane> lanes(Actor actor) {
        return passages.lanes(actor.unitAs(Role.COMMANDER), clock.instant().minus(Duration.ofDays(1)));
    }

    /** Of the last day, newest first. */
    public List<Hour> hours(Actor actor) {
        return events.hours(actor.unitAs(Role.COMMANDER), clock.instant().minus(Duration.ofDays(1)));
    }
}
