package eborder.paper;

import eborder.party.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The sittings of this node, in memory only: they end with it. */
@ApplicationScoped
class OpenSittings {
    private final Map<UUID, Sitting> open = new ConcurrentHashMap<>();
    private final SittingTerms terms = SittingTerms.read();
    private final Clock clock;

    @Inject
    OpenSittings(Clock clock) {
        this.clock = clock;
    }

    void opened(Actor officer) {
        open.put(officer.account(), Sitting.opened(officer, terms, clock.instant()));
    }

    /** Empty also once its time is over or the officer has left. */
    Optional<Sitting> of(UUID account) {
        return Optional.ofNullable(open.get(account))
                .filter(sitting -> !sitting.left() && !sitting.isOver(clock.instant()));
    }

    void used(UUID account) {
        var now = clock.instant();
        open.computeIfPresent(
                account, (same, sitting) -> sitting.left() || sitting.isOver(now) ? sitting : sitting.used(terms, now));
    }

    void left(UUID account) {
        var now = clock.instant();
        open.computeIfPresent(account, (same, sitting) -> sitting.left() ? sitting : sitting.left(terms, now));
    }

    Optional<Sitting> ended(UUID account) {
        return Optional.ofNullable(open.remove(account));
    }

    List<Sitting> over() {
        var now = clock.instant();
        return open.values().stream().filter(sitting -> sitting.isOver(now)).toList();
    }

    /** Whose decisions may be signed, also of those who have just left. */
    Set<UUID> accounts() {
        var now = clock.instant();
        return open.values().stream()
                .filter(sitting -> !sitting.isOver(now))
                .map(sitting -> sitting.officer().account())
                .collect(Collectors.toSet());
    }
}
