package eborder.report;

import eborder.audit.AuditRow;
import eborder.audit.AuditTrail;
import eborder.dossier.Dossiers;
import eborder.exchange.NoticeRow;
import eborder.exchange.Outbox;
import eborder.party.Actor;
import eborder.permit.PermitRow;
import eborder.permit.Permits;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything that happened to a dossier and its permits, for the officers of its unit. */
@UseCase
public class DossierTrail {
    private final Dossiers dossiers;
    private final Permits permits;
    private final Outbox outbox;
    private final AuditTrail audit;

    @Inject
    DossierTrail(Dossiers dossiers, Permits permits, Outbox outbox, AuditTrail audit) {
        this.dossiers = dossiers;
        this.permits = permits;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** What was sent to the single window, oldest first. @throws eborder.shared.Problem NOT_FOUND for other units' dossiers */
    public List<NoticeRow> notices(Actor actor, UUID dossier) {
        dossiers.ofUnit(dossier, actor.reviewingUnit());
        return outbox.ofDossier(dossier);
    }

    /** The deeds done to the dossier and to its permits, oldest first. @throws eborder.shared.Problem NOT_FOUND for other units' dossiers */
    public List<AuditRow> deeds(Actor actor, UUID dossier) {
        dossiers.ofUnit(dossier, actor.reviewingUnit());
        var ofPermits = permits.ofDossier(dossier).stream().flatMap(this::ofPermit);
        return Stream.concat(audit.of("dossier:" + dossier).stream(), ofPermits)
                .sorted(Comparator.comparingLong(AuditRow::id))
                .toList();
    }

    private Stream<AuditRow> ofPermit(PermitRow permit) {
        return permit.number() == null
                ? Stream.empty()
                : audit.of("permit:" + permit.number().sealed()).stream();
    }
}
