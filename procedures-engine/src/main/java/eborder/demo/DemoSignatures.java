package eborder.demo;

import eborder.paper.SigningSittings;
import eborder.paper.Sitting;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.permit.PermitApproval;
import eborder.review.DecisionPaperDesk;
import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Lets the demo people sign what they have decided before anybody looks: a sitting each, which ends when nothing waits any more. */
@Relay
public class DemoSignatures implements Ticking {
    private static final String HERE = "127.0.0.1";

    private final SigningSittings sittings;
    private final PermitApproval permits;
    private final DecisionPaperDesk papers;
    private final Queue<Sitting> begun = new ConcurrentLinkedQueue<>();

    @Inject
    DemoSignatures(SigningSittings sittings, PermitApproval permits, DecisionPaperDesk papers) {
        this.sittings = sittings;
        this.permits = permits;
        this.papers = papers;
    }

    /** @param pin that of all of them; whoever has no key yet gets one under it */
    void begin(Collection<Actor> people, String pin) {
        people.stream()
                .filter(DemoSignatures::signs)
                .filter(sittings::areNeeded)
                .forEach(person -> {
                    sittings.open(person, pin, HERE);
                    sittings.of(person).ifPresent(begun::add);
                });
    }

    private static boolean signs(Actor person) {
        return person.roles().contains(Role.PROC_OFFICER) || person.roles().contains(Role.COMMANDER);
    }

    @Override
    public String name() {
        return "demo signatures";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void tick() {
        begun.removeIf(this::isDone);
    }

    private boolean isDone(Sitting sitting) {
        var person = sitting.officer();
        boolean replaced = sittings.of(person)
                .filter(now -> now.openedAt().equals(sitting.openedAt()))
                .isEmpty();
        if (!replaced && permits.unsigned(person) + papers.unsigned(person) > 0) {
            return false;
        }
        if (!replaced) {
            sittings.end(person);
        }
        return true;
    }
}
