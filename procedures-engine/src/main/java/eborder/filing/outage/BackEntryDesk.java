package eborder.filing.outage;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Dossiers;
import eborder.exchange.outage.Outage;
import eborder.exchange.outage.Outages;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Takes a paper of an outage once; what it leads to and what is written of it are one transaction. */
@UseCase
public class BackEntryDesk {
    private final Outages outages;
    private final OutageDossiers meanwhile;
    private final Dossiers dossiers;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    BackEntryDesk(Outages outages, OutageDossiers meanwhile, Dossiers dossiers, AuditTrail audit, Clock clock) {
        this.outages = outages;
        this.meanwhile = meanwhile;
        this.dossiers = dossiers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param work files the dossier in the outage of this id and returns it; what it throws undoes everything
     * @return the dossier
     * @throws Problem OUTAGE_TIME unless the paper was handed in while an outage, no drill, was declared; REFERENCE_TAKEN if the unit has
     *     entered this paper; NOT_ALLOWED for who is no officer of the unit that decides
     */
    public UUID take(Actor officer, PaperEntry entry, Function<UUID, UUID> work) {
        var unit = officer.reviewingUnit();
        var now = clock.instant();
        var outage = outageOf(entry.at(), now);
        if (meanwhile.isEntered(unit, entry.paper())) {
            throw new Problem(ErrorCode.REFERENCE_TAKEN);
        }
        var dossier = dossiers.withId(work.apply(outage));
        if (!dossier.unit().equals(unit)) {
            throw new Problem(ErrorCode.NOT_ALLOWED);
        }
        meanwhile.add(BackEntry.enter(dossier.id(), unit, entry, officer.username(), now));
        audit.record(new Deed(
                AuditEvent.DOSSIER_BACK_ENTERED,
                now,
                officer.username(),
                "dossier:" + dossier.id(),
                Map.of(
                        "paper",
                        entry.paper(),
                        "reason",
                        entry.reason(),
                        "paperAt",
                        entry.at().toString())));
        return dossier.id();
    }

    private UUID outageOf(Instant at, Instant now) {
        return outages.at(at)
                .filter(outage -> !outage.drill() && !at.isAfter(now))
                .map(Outage::id)
                .orElseThrow(() -> new Problem(ErrorCode.OUTAGE_TIME));
    }
}
