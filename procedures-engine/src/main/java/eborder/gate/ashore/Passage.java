package eborder.gate.ashore;

import eborder.gate.Direction;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * Somebody was let through. They are ordered by when it happened, whenever it was reported; of two at one moment OUT comes last: whoever is
 * counted ashore is looked for, whoever is counted on board isn't.
 *
 * @param at when it happened
 * @param unit the border unit whose gate it was; {@code lane} blank if no gate saw it
 */
public record Passage(Instant at, Direction direction, String unit, String lane, UUID id)
        implements Comparable<Passage> {
    private static final Comparator<Passage> ORDER = Comparator.comparing(Passage::at)
            .thenComparing(passage -> passage.direction().name())
            .thenComparing(passage -> passage.id().toString());

    @Override
    public int compareTo(Passage other) {
        return ORDER.compare(this, other);
    }
}
