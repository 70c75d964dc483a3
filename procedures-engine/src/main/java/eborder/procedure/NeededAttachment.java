package eborder.procedure;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A paper that comes with a dossier, as a picture or PDF. Text by key {@code attachment.<kind>}.
 *
 * @param kind for example {@code mps-letter}
 * @param needed whether it stops the filing when it is missing
 * @param perPerson the form whose rows each need one, for example {@code permit-persons} for photos; null if one will do
 * @param originalWithin how long after the moment of the movement the original of the copy is handed in; empty if it isn't
 */
public record NeededAttachment(String kind, boolean needed, String perPerson, List<Dated<Duration>> originalWithin) {
    public NeededAttachment {
        originalWithin = originalWithin == null ? List.of() : List.copyOf(originalWithin);
    }

    /** The rule for handing in the original; empty if the copy is enough. */
    public Optional<Dated<Duration>> original(LocalDate legalDay) {
        return Dated.on(legalDay, originalWithin);
    }
}
