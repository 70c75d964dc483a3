package eborder.party;

import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
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
     * The actor with present roles, or nothing if the session is over.
     *
     * @param signedInAt from {@code SignedIn.at} or {@code OwnPassword.change}
     */
    public Optional<Actor> current(UUID account, Instant signedInAt) {
        var current = seen.get(account, () -> own.current(account))
                .filter(known -> known.holdsFor(signedInAt))
                .map(CurrentAccount::actor);
        current.ifPresent(actor -> used.note(actor.account()));
        return current;
    }
}
