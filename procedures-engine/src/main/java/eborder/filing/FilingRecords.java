package eborder.filing;

import eborder.audit.AuditEvent;
import eborder.audit.Deed;
import eborder.dossier.Dossier;
import eborder.dossier.DossierDeeds;
import eborder.dossier.DossierNotice;
import eborder.dossier.DossierNumber;
import eborder.dossier.DossierVersion;
import eborder.dossier.EndNotices;
import eborder.dossier.check.Situation;
import eborder.exchange.NoticeKind;
import eborder.exchange.Outbox;
import eborder.party.Actor;
import eborder.shared.Counters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** Writes down the filer's deeds: a filing's number, the audit trail, the company's events, the receipt for the single window. */
@ApplicationScoped
public class FilingRecords {
    private final Counters counters;
    private final DossierDeeds deeds;
    private final Outbox outbox;
    private final EndNotices ends;

    @Inject
    FilingRecords(Counters counters, DossierDeeds deeds, Outbox outbox, EndNotices ends) {
        this.counters = counters;
        this.deeds = deeds;
        this.outbox = outbox;
        this.ends = ends;
    }

    DossierNumber number(String unit, int year) {
        return DossierNumber.of(year, unit, counters.next("dossier:" + unit + ":" + year));
    }

    void filed(Actor actor, Dossier dossier, Situation situation, DossierVersion frozen, Instant now) {
        record(AuditEvent.DOSSIER_FILED, actor, dossier, frozen.facts(), now);
        if (situation.procedure().channelNsw()) {
            outbox.add(DossierNotice.of(NoticeKind.DOSSIER_RECEIVED, dossier, situation.call(), Map.of(), now));
        }
    }

    /** Told again, under the number that it has now got there, and so is what was decided before. */
    void linked(Actor actor, Dossier dossier, Map<String, String> facts, Instant now) {
        record(AuditEvent.OUTAGE_DOSSIER_LINKED, actor, dossier, facts, now);
        outbox.tellAgain(dossier.id(), dossier.reference(), dossier.referenceYear(), now);
    }

    /** @param reason blank for a draft that nobody has seen */
    void withdrawn(Actor actor, Dossier dossier, String reason, Instant now) {
        record(
                AuditEvent.DOSSIER_WITHDRAWN,
                actor,
                dossier,
                reason.isEmpty() ? Map.of() : Map.of("reason", reason),
                now);
        ends.tell(dossier, reason, now);
    }

    void record(AuditEvent event, Actor actor, Dossier dossier, Map<String, String> facts, Instant now) {
        deeds.record(new Deed(event, now, actor.username(), "dossier:" + dossier.id(), facts), dossier);
    }
}
