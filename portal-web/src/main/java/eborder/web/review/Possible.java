package eborder.web.review;

import eborder.dossier.DossierStatus;
import eborder.dossier.DossierStatus.Step;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.review.DossierFacts;

/**
 * What this officer can do with a dossier now; the use case judges again.
 *
 * @param claim it is free to take
 * @param takeOver a colleague has it
 * @param decide it is the officer's own
 * @param confirm it is the officer's own, and the procedure lets that role confirm
 * @param board it was refused, and the procedure can be carried out on board
 * @param answerProposal a refusal is proposed and the officer commands the unit
 */
public record Possible(
        boolean claim, boolean takeOver, boolean decide, boolean answerProposal, boolean board, boolean confirm) {
    static Possible of(DossierStatus status, DossierFacts facts, Actor actor) {
        var claimedBy = facts.claimedBy();
        boolean claimable = status.allows(Step.CLAIM);
        boolean mine = actor.account().equals(claimedBy);
        return new Possible(
                claimable && claimedBy == null,
                claimable && claimedBy != null && !mine,
                status.allows(Step.CONFIRM) && mine,
                status.allows(Step.REFUSE) && actor.roles().contains(Role.COMMANDER),
                facts.canBeDoneOnBoard(),
                status.allows(Step.CONFIRM) && mine && mayConfirm(facts, actor));
    }

    private static boolean mayConfirm(DossierFacts facts, Actor actor) {
        return facts.confirmedBy() == null || actor.roles().contains(Role.valueOf(facts.confirmedBy()));
    }

    /** Whether there is a bar of deeds at all. */
    public boolean any() {
        return claim || takeOver || decide || answerProposal || board;
    }
}
