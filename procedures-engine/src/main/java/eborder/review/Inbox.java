package eborder.review;

import eborder.dossier.DossierStatus;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What waits for the officers of a unit, by deadline. */
@UseCase
public class Inbox {
    static final Set<Role> REVIEWERS = EnumSet.of(Role.PROC_OFFICER, Role.TEAM_LEAD, Role.COMMANDER);

    private final InboxRows rows;

    @Inject
    Inbox(InboxRows rows) {
        this.rows = rows;
    }

    /** Oldest deadline first; those whose clock stands still come after the running ones. */
    public List<InboxRow> waiting(Actor actor) {
        return rows.byDeadline(unitOf(actor), DossierStatus.WAITING_FOR_OFFICER);
    }

    /** Dossiers whose filer was asked: the clock stands still. */
    public List<InboxRow> withFiler(Actor actor) {
        return rows.byDeadline(unitOf(actor), EnumSet.of(DossierStatus.SUPPLEMENT_REQUESTED));
    }

    public List<InboxRow> decided(Actor actor) {
        return rows.decided(unitOf(actor), EnumSet.of(DossierStatus.CONFIRMED, DossierStatus.REFUSED));
    }

    /** @throws Problem NOT_ALLOWED unless the person reviews dossiers of a unit */
    static String unitOf(Actor actor) {
        if (actor.unit() == null || actor.roles().stream().noneMatch(REVIEWERS::contains)) {
            throw new Problem(ErrorCode.NOT_ALLOWED);
        }
        return actor.unit();
    }
}
