package eborder.gate.ashore;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.DocumentKey;
import eborder.gate.ashore.AlertStep.Told;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was told about those who are soon due or overdue. */
@Store
class AshoreAlerts {
    private static final String ADD =
            "insert into ashore_alert (portcall, nationality, documentnumber, returnat, minutes, told, at)"
                    + " values (cast(? as uuid), ?, ?, ?, ?, ?, ?) on conflict do nothing";

    private final EntityManager em;
    private final AuditTrail audit;

    @Inject
    AshoreAlerts(EntityManager em, AuditTrail audit) {
        this.em = em;
        this.audit = audit;
    }

    /** @return whether it is told now: false if it was told already, be it by another node in this very moment */
    boolean addOnce(Traveller traveller, Instant returnAt, AlertStep step, Instant now) {
        var minutes = Integer.toString(step.minutes());
        var told = step.told().stream().map(Enum::name).collect(Collectors.joining(" "));
        var deed = new Deed(
                AuditEvent.ASHORE_ALERT_GIVEN,
                now,
                "system",
                "permit:" + traveller.used().number().sealed(),
                Map.of("returnAt", returnAt.toString(), "minutes", minutes, "told", told));
        List<Object> values = List.of(
                traveller.call().toString(),
                traveller.document().nationality(),
                traveller.document().number(),
                returnAt.atOffset(ZoneOffset.UTC),
                step.minutes(),
                told,
                now.atOffset(ZoneOffset.UTC));
        return audit.recordDone(ADD, values, deed);
    }

    /** What was told of a person's absence, oldest first. */
    @SuppressWarnings("unchecked")
    List<CasePicture.Line> during(UUID call, DocumentKey document, Instant since, Instant until) {
        List<Object[]> rows = em.createNativeQuery("select at, minutes, told from ashore_alert where portcall = ?1"
                        + " and nationality = ?2 and documentnumber = ?3 and at between ?4 and ?5 order by at")
                .setParameter(1, call)
                .setParameter(2, document.nationality())
                .setParameter(3, document.number())
                .setParameter(4, since.atOffset(ZoneOffset.UTC))
                .setParameter(5, until.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream().map(AshoreAlerts::line).toList();
    }

    private static CasePicture.Line line(Object[] row) {
        var told = Arrays.stream(((String) row[2]).split(" ", -1))
                .map(Told::valueOf)
                .toList();
        return new CasePicture.Line(
                Traces.moment(row[0]), CasePicture.Kind.TOLD, ((Number) row[1]).intValue(), told, "", "");
    }
}
