package eborder.screening.citizen;

import eborder.dossier.Dossiers;
import eborder.party.Actor;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** What officers see of the answers about citizens. Filers never learn of them. */
@UseCase
public class CitizenReview {
    private final CitizenChecks checks;
    private final Dossiers dossiers;

    @Inject
    CitizenReview(CitizenChecks checks, Dossiers dossiers) {
        this.checks = checks;
        this.dossiers = dossiers;
    }

    /** @throws Problem NOT_ALLOWED unless an officer asks, NOT_FOUND for another unit's dossier */
    public CitizenPicture picture(Actor actor, UUID id) {
        var dossier = dossiers.ofUnit(id, actor.reviewingUnit());
        int version = dossier.versionNo();
        return CitizenPicture.of(
                checks.isAsked(id, version),
                Citizen.in(dossiers.version(id, version).filed()),
                checks.rows(id, version));
    }
}
