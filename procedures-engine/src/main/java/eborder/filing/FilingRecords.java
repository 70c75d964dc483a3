package eborder.filing;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Dossier;
import eborder.dossier.DossierNotice;
import eborder.dossier.DossierNumber;
import eborder.dossier.DossierVersion;
import eborder.exchange.NoticeKind;
import eborder.exchange.Outbox;
import eborder.party.Actor;
import eborder.portcall.PortCall;
import eborder.shared.Counters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** Writes down a filing: its number, the audit trail, the receipt for the single window. */
@ApplicationScoped
public class FilingRecords {
    private final Counters counters;
    private final AuditTrail audit;
    private final Outbox outbox;

    @Inject
    FilingRecords(Counters counters, AuditTrail audit, Outbox outbox) {
        this.counters = counters;
        this.audit = audit;
        this.outbox = outbox;
    }

    DossierNumber number(String unit, int year) {
        return DossierNumber.of(year, unit, counters.next("dossier:" + unit + ":" + year));
    }

    void filed(Actor actor, Dossier dossier, PortCall call, DossierVersion frozen, Instant now) {
        audit.record(
                new Deed(AuditEvent.DOSSIER_FILED, now, actor.username(), "dossier:" + dossier.id(), frozen.facts()));
        outbox.add(DossierNotice.of(NoticeKind.DOSSIER_RECEIVED, dossier, call, Map.of(), now));
    }
}
