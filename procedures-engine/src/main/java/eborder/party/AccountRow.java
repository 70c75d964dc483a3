package eborder.party;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An account in the administrator's list.
 *
 * @param lockedUntil when the name may be tried again after wrong passwords, or null
 */
public record AccountRow(
        UUID id,
        String username,
        String name,
        Set<Role> roles,
        UUID company,
        String unit,
        StandingRow standing,
        boolean mustChangePassword,
        Instant lockedUntil,
        Instant created) {

    public boolean isActive() {
        return standing.state() == AccountState.ACTIVE;
    }
}
