package eborder.party;

import java.time.Instant;

/**
 * An active account as it stands now.
 *
 * @param credentialsSince sessions and tokens that began earlier are over
 */
record CurrentAccount(Actor actor, String language, boolean mustChangePassword, Instant credentialsSince) {
    /** Whether what began at a moment has been ended since, by a new password for example. */
    boolean holdsFor(Instant begun) {
        return !begun.isBefore(credentialsSince);
    }
}
