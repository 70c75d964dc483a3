package eborder.filing.outage;

import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Says of a dossier that it was filed while the single window was down, to its filer and to the officers of its unit. */
@UseCase
public class DirectFilings {
    private final Dossiers dossiers;
    private final OutageDossiers meanwhile;

    @Inject
    DirectFilings(Dossiers dossiers, OutageDossiers meanwhile) {
        this.dossiers = dossiers;
        this.meanwhile = meanwhile;
    }

    /** Empty if it wasn't. @throws eborder.shared.Problem NOT_FOUND if it is another company's or another unit's */
    public Optional<DirectFiling> of(Actor actor, UUID id) {
        var dossier = actor.roles().contains(Role.FILER)
                ? dossiers.ofFiler(id, actor)
                : dossiers.ofUnit(id, actor.reviewingUnit());
        return dossier.outage() == null ? Optional.empty() : Optional.of(of(dossier));
    }

    private DirectFiling of(Dossier dossier) {
        var entry = meanwhile.backEntry(dossier.id());
        var link = meanwhile.link(dossier.id());
        return new DirectFiling(
                entry.map(BackEntry::paper).orElse(null),
                entry.map(BackEntry::enteredBy).orElse(null),
                link.map(OutageLink::reference).orElse(null),
                link.map(OutageLink::linkedAt).orElse(null),
                link.map(OutageLink::differences).orElse(List.of()));
    }
}
