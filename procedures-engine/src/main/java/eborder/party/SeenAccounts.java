package eborder.party;

import eborder.shared.TheClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Remembers who was seen today, until the timer keeps it: requests write nothing. Each node has its own. */
@ApplicationScoped
public class SeenAccounts {
    private final Clock clock;
    private final Set<UUID> today = new HashSet<>();
    private final Set<UUID> waiting = new HashSet<>();
    private LocalDate day;

    @Inject
    SeenAccounts(Clock clock) {
        this.clock = clock;
    }

    /** Counts once a day. */
    synchronized void note(UUID account) {
        var now = clock.instant().atZone(TheClock.VIETNAM).toLocalDate();
        if (!now.equals(day)) {
            day = now;
            today.clear();
        }
        if (today.add(account)) {
            waiting.add(account);
        }
    }

    /** Those that are to be kept. */
    synchronized Collection<UUID> waiting() {
        return List.copyOf(waiting);
    }

    synchronized void kept(Collection<UUID> accounts) {
        waiting.removeAll(accounts);
    }
}
