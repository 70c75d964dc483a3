package eborder.gate.ashore;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The cases of those who were late, with what officers wrote. */
@Store
class AshoreCases {
    private static final String ROW =
            "select new eborder.gate.ashore.CaseRow(c.id, c.portCall, p.shipName, p.holder.fullName,"
                    + " p.holder.nationality, p.number, c.since, c.returnAt, c.openedAt, c.endedAt, c.ending, c.reason, c.endedByName,"
                    + " c.version) from AshoreCase c, Permit p where p.id = c.permit and ";

    private static final String OPEN =
            "insert into ashore_case (id, portcall, permit, unit, nationality, documentnumber, since,"
                    + " returnat, openedat, version) values (cast(? as uuid), cast(? as uuid), cast(? as uuid), ?, ?, ?, ?, ?, ?, 1)"
                    + " on conflict do nothing";

    private final EntityManager em;
    private final AuditTrail audit;

    @Inject
    AshoreCases(EntityManager em, AuditTrail audit) {
        this.em = em;
        this.audit = audit;
    }

    /** Opens a case and records it, unless the person has an open one. */
    void openOnce(Traveller late, Instant returnAt, Instant now) {
        var id = UUID.randomUUID();
        var used = late.used();
        var deed = new Deed(
                AuditEvent.ASHORE_CASE_OPENED,
                now,
                "system",
                "ashore:" + id,
                Map.of("permit", used.number().sealed(), "returnAt", returnAt.toString()));
        List<Object> values = List.of(
                id.toString(),
                late.call().toString(),
                used.permit().toString(),
                late.unit(),
                late.document().nationality(),
                late.document().number(),
                late.last().at().atOffset(ZoneOffset.UTC),
                returnAt.atOffset(ZoneOffset.UTC),
                now.atOffset(ZoneOffset.UTC));
        audit.recordDone(OPEN, values, deed);
    }

    /** @param at when the person came back */
    void recordReturn(AshoreCase ended, Instant at, Instant now) {
        audit.record(new Deed(
                AuditEvent.ASHORE_CASE_ENDED,
                now,
                "system",
                ended.subject(),
                Map.of("end", CaseEnd.CAME_BACK.name(), "at", at.toString())));
    }

    void add(AshoreNote note) {
        em.persist(note);
    }

    /** The open cases of a call, locked until the transaction ends. */
    List<AshoreCase> lockOpen(UUID call) {
        return em.createQuery(
                        "select c from AshoreCase c where c.portCall = :call and c.endedAt is null order by c.openedAt",
                        AshoreCase.class)
                .setParameter("call", call)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** @throws Problem NOT_FOUND if there is none or it is another unit's */
    AshoreCase ofUnit(UUID id, String unit) {
        return Optional.ofNullable(id)
                .map(known -> em.find(AshoreCase.class, known))
                .filter(found -> found.unit().equals(unit))
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /** The same, locked until the transaction ends. */
    AshoreCase lock(UUID id, String unit) {
        var found = ofUnit(id, unit);
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** When the person first came back after a moment, by permits of these kinds. */
    @SuppressWarnings("unchecked")
    Optional<Instant> cameBack(AshoreCase about, Collection<String> codes) {
        return ((List<Object>) em.createNativeQuery("select min(e.at) from passage e join permit p on p.id = e.permit"
                                + " where p.portcall = ?1 and p.nationality = ?2 and p.documentnumber = ?3 and e.direction = 'IN'"
                                + " and e.at > ?4 and p.code = any (string_to_array(?5, ' '))")
                        .setParameter(1, about.portCall())
                        .setParameter(2, about.document().nationality())
                        .setParameter(3, about.document().number())
                        .setParameter(4, about.since().atOffset(ZoneOffset.UTC))
                        .setParameter(5, String.join(" ", codes))
                        .getResultList())
                .stream()
                        .map(Traces::moment)
                        .flatMap(at -> Optional.ofNullable(at).stream())
                        .findFirst();
    }

    Optional<CaseRow> row(UUID id, String unit) {
        return em.createQuery(ROW + "c.id = :id and c.unit = :unit", CaseRow.class)
                .setParameter("id", id)
                .setParameter("unit", unit)
                .getResultStream()
                .findFirst();
    }

    /** Those of a unit, the open ones first, then the newest. */
    List<CaseRow> ofUnit(String unit, int most) {
        return em.createQuery(
                        ROW + "c.unit = :unit order by case when c.endedAt is null then 0 else 1 end, c.openedAt desc",
                        CaseRow.class)
                .setParameter("unit", unit)
                .setMaxResults(most)
                .getResultList();
    }

    long open(String unit) {
        return em.createQuery(
                        "select count(c) from AshoreCase c where c.unit = :unit and c.endedAt is null", Long.class)
                .setParameter("unit", unit)
                .getSingleResult();
    }

    List<CasePicture.Line> notes(UUID id) {
        return em.createQuery(
                        "select n.at, n.byName, n.text from AshoreNote n where n.ashoreCase = :id order by n.at",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row ->
                        CasePicture.Line.by((Instant) row[0], CasePicture.Kind.NOTED, (String) row[1], (String) row[2]))
                .toList();
    }
}
