package eborder.party;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An active account as it stands now.
 *
 * @param capacities what the person may act as, the own one first
 * @param credentialsSince sessions and tokens that began earlier are over
 */
record CurrentAccount(List<Actor> capacities, String language, boolean mustChangePassword, Instant credentialsSince) {
    CurrentAccount {
        capacities = List.copyOf(capacities);
    }

    /** The person in the own company or unit. */
    Actor actor() {
        return capacities.get(0);
    }

    /** @param place where to act, null for the own company or unit; empty if the person may not act there (any more) */
    Optional<Actor> at(String place) {
        return place == null
                ? Optional.of(actor())
                : capacities.stream()
                        .filter(capacity -> capacity.place().equals(place))
                        .findFirst();
    }

    /** Whether what began at a moment has been ended since, by a new password for example. */
    boolean holdsFor(Instant begun) {
        return !begun.isBefore(credentialsSince);
    }
}
