package eborder.permit;

import eborder.paper.SigningSittings;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;

/** The commander approves permits, in a signing sitting: his key signs them. */
@Relay
public class Approving {
    private final SigningSittings sittings;
    private final PermitApproval approval;

    @Inject
    Approving(SigningSittings sittings, PermitApproval approval) {
        this.sittings = sittings;
        this.approval = approval;
    }

    /**
     * As {@link PermitApproval#approve}.
     *
     * @return how many were approved now
     * @throws eborder.shared.Problem SIGNING_SITTING_NEEDED without an open sitting, and what the approval itself may throw
     */
    public int approve(Actor actor, Collection<UUID> ids) {
        actor.require(Role.COMMANDER);
        sittings.require(actor);
        return approval.approve(actor, ids);
    }
}
