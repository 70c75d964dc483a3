package eborder.review;

import eborder.dossier.Decision;
import eborder.paper.SigningSittings;
import eborder.party.Actor;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.util.UUID;

/** Deciding about a dossier; what brings forth a signed paper, in a signing sitting of the one who decides. */
@Relay
public class Deciding {
    private final SigningSittings sittings;
    private final Review review;

    @Inject
    Deciding(SigningSittings sittings, Review review) {
        this.sittings = sittings;
        this.review = review;
    }

    /**
     * As {@link Review#decide}.
     *
     * @throws eborder.shared.Problem SIGNING_SITTING_NEEDED without an open sitting, and what the decision itself may throw
     */
    public void decide(Actor actor, UUID id, int shownVersion, Decision decision) {
        if (decision.isSigned()) {
            actor.reviewingUnit();
            sittings.require(actor);
        }
        review.decide(actor, id, shownVersion, decision);
    }
}
