package eborder.party;

import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who is behind a session now: changed roles and ended accounts take effect within five seconds, on every node (reliability.md
 * T19).
 */
@Relay
public class CurrentActors {
    private final OwnAccount own;
    private final SeenAccounts used;
    private final ShortMemory<UUID, CurrentAccount> seen;

    @Inject
    CurrentActors(OwnAccount own, SeenAccounts used, Clock clock) {
        this.own = own;
        this.used = used;
        this.seen = new ShortMemory<>(clock);
    }

    /**
     * The person in all present capacities, the own one first; nothing if the session is over.
     *
     * @param signedInAt from {@code SignedIn.at} or {@code OwnPassword.change}
     */
    public List<Actor> capacities(UUID account, Instant signedInAt) {
        var current = seen.get(account, () -> own.current(account))
                .filter(known -> known.holdsFor(signedInAt))
                .map(CurrentAccount::capacities)
                .orElse(List.of());
        if (!current.isEmpty()) {
            used.note(account);
        }
        return current;
    }
}
