package eborder.filing.outage;

import eborder.party.Actor;
import eborder.party.Role;

/** Who may say that the single window is down: the headquarters' supervisor, and the operator who sees it first. */
final class Supervisors {
    private Supervisors() {}

    /** @throws eborder.shared.Problem NOT_ALLOWED */
    static void require(Actor actor) {
        if (!actor.roles().contains(Role.HQ_SUPERVISOR)) {
            actor.require(Role.SYS_ADMIN);
        }
    }
}
