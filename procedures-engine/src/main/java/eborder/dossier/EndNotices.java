package eborder.dossier;

import eborder.exchange.NoticeKind;
import eborder.exchange.Outbox;
import eborder.portcall.PortCalls;
import eborder.procedure.ProcedureCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Tells the single window that nothing more comes of a dossier that it knows: withdrawn, cancelled, or lapsed. */
@ApplicationScoped
public class EndNotices {
    private final Outbox outbox;
    private final PortCalls calls;
    private final ProcedureCatalogue procedures;

    @Inject
    EndNotices(Outbox outbox, PortCalls calls, ProcedureCatalogue procedures) {
        this.outbox = outbox;
        this.calls = calls;
        this.procedures = procedures;
    }

    /** @param reason as the filer or the rule says it */
    public void tell(Dossier dossier, String reason, Instant now) {
        boolean known = dossier.number() != null
                && procedures.procedure(dossier.procedureCode()).channelNsw();
        if (known) {
            var call = Optional.ofNullable(dossier.portCall()).map(calls::withId);
            var facts = Map.of("comment", reason);
            outbox.add(DossierNotice.of(NoticeKind.DOSSIER_CANCELLED, dossier, call, facts, now));
        }
    }
}
