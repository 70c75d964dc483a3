package eborder.review;

import eborder.dossier.DossierStatus;
import eborder.party.Actor;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What waits for the officers of a unit, by deadline. */
@UseCase
public class Inbox {
    private static final Set<DossierStatus> DECIDED = EnumSet.complementOf(EnumSet.of(
            DossierStatus.DRAFT,
            DossierStatus.RECEIVED,
            DossierStatus.IN_REVIEW,
            DossierStatus.SUPPLEMENT_REQUESTED,
            DossierStatus.RESUBMITTED,
            DossierStatus.REFUSAL_PROPOSED));

    private final InboxRows rows;

    @Inject
    Inbox(InboxRows rows) {
        this.rows = rows;
    }

    /** Oldest deadline first; those whose clock stands still come after the running ones. */
    public List<InboxRow> waiting(Actor actor) {
        return rows.byDeadline(actor.reviewingUnit(), DossierStatus.WAITING_FOR_OFFICER);
    }

    /** Dossiers whose filer was asked: the clock stands still. */
    public List<InboxRow> withFiler(Actor actor) {
        return rows.byDeadline(actor.reviewingUnit(), EnumSet.of(DossierStatus.SUPPLEMENT_REQUESTED));
    }

    public List<InboxRow> decided(Actor actor) {
        return rows.decided(actor.reviewingUnit(), DECIDED);
    }
}
