package eborder.dossier;

import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.exchange.event.CompanyEvent;
import eborder.exchange.event.CompanyEventLog;
import eborder.exchange.event.EventKind;
import eborder.portcall.PortCall;
import eborder.portcall.PortCalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes a deed to the audit trail and, if its filer can see what it did to the dossier, into the company's event log; the Ministry's portal
 * is told if it changed how the dossier stands.
 */
@ApplicationScoped
public class DossierDeeds {
    private final AuditTrail audit;
    private final CompanyEventLog log;
    private final PortCalls calls;
    private final ResultNotices results;

    @Inject
    DossierDeeds(AuditTrail audit, CompanyEventLog log, PortCalls calls, ResultNotices results) {
        this.audit = audit;
        this.log = log;
        this.calls = calls;
        this.results = results;
    }

    /** @param dossier as it stands after the deed */
    public void record(Deed deed, Dossier dossier) {
        record(deed, dossier, null);
    }

    /** @param permit its number as people write it, or null */
    public void record(Deed deed, Dossier dossier, String permit) {
        audit.record(deed);
        EventKind.of(deed.event()).ifPresent(kind -> log.add(event(kind, deed, dossier, permit)));
        // what happens to a permit leaves its dossier as it stands
        if (deed.subject().equals("dossier:" + dossier.id())) {
            results.follow(dossier, deed.at());
        }
    }

    private CompanyEvent event(EventKind kind, Deed deed, Dossier dossier, String permit) {
        var call = Optional.ofNullable(dossier.portCall()).map(calls::withId);
        return new CompanyEvent(
                0,
                UUID.randomUUID(),
                dossier.company(),
                kind,
                dossier.id(),
                dossier.number() == null ? null : dossier.number().text(),
                dossier.procedureCode(),
                dossier.unit(),
                call.map(ship -> ship.imo().digits()).orElse(null),
                call.map(PortCall::port).orElse(null),
                dossier.status().name(),
                permit,
                deed.at());
    }
}
