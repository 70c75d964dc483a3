package eborder.gate.ashore;

import eborder.dossier.DossierNotice;
import eborder.dossier.Dossiers;
import eborder.exchange.NoticeKind;
import eborder.exchange.Outbox;
import eborder.permit.Permits;
import eborder.portcall.PortCalls;
import eborder.procedure.ProcedureCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sends the notices to who answers for somebody ashore: the filer or the master. */
@ApplicationScoped
class AshoreNotices {
    private final Permits permits;
    private final Dossiers dossiers;
    private final PortCalls calls;
    private final ProcedureCatalogue catalogue;
    private final Outbox outbox;

    @Inject
    AshoreNotices(Permits permits, Dossiers dossiers, PortCalls calls, ProcedureCatalogue catalogue, Outbox outbox) {
        this.permits = permits;
        this.dossiers = dossiers;
        this.calls = calls;
        this.catalogue = catalogue;
        this.outbox = outbox;
    }

    void send(Traveller traveller, Instant returnAt, AlertStep step, Instant now) {
        var used = traveller.used();
        var permit = permits.withIds(List.of(used.permit())).get(0);
        var facts = Map.of(
                "permitNumber", used.number().written(),
                "permitType", catalogue.permit(used.code()).number(),
                "holderName", used.holderName(),
                "nationality", used.document().nationality(),
                "documentNumber", used.document().number(),
                "leftAt", traveller.last().at().toString(),
                "expectedAt", returnAt.toString());
        var kind = step.isBefore() ? NoticeKind.CREW_RETURN_DUE : NoticeKind.CREW_OVERDUE;
        var call = Optional.of(calls.withId(traveller.call()));
        outbox.add(DossierNotice.of(kind, dossiers.withId(permit.dossier()), call, facts, now));
    }
}
