package eborder.gate.ashore;

import eborder.dossier.DocumentKey;
import eborder.gate.Direction;
import eborder.permit.PermitNumber;
import eborder.permit.Validity;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Permits with the last passage by each. */
@Store
class Traces {
    /** The order of {@link Passage}, backwards. */
    static final String LAST = " left join lateral (select e.id, e.at, e.direction, e.unit, e.lane from passage e"
            + " where e.permit = p.id order by e.at desc, e.direction desc, e.id desc limit 1) g on true";

    private static final String ROWS =
            "select p.id, p.number, p.code, p.portcall, p.unit, p.nationality, p.documentnumber,"
                    + " p.fullname, p.validfrom, p.validuntil, least(p.endedat, p.suspendedat, s.leftat), g.id as passage, g.at, g.direction,"
                    + " g.unit as gate, g.lane, k.id as ofcase, k.endedat as settled, k.ending from permit p left join port_call s on s.id = p.portcall"
                    + LAST
                    + " left join lateral (select c.id, c.endedat, c.ending from ashore_case c where c.portcall = p.portcall"
                    + " and c.nationality = p.nationality and c.documentnumber = p.documentnumber"
                    + " order by c.openedat desc limit 1) k on g.direction = 'OUT' where p.number is not null and ";

    private static final Duration WEEK = Duration.ofDays(7);

    private final EntityManager em;

    @Inject
    Traces(EntityManager em) {
        this.em = em;
    }

    List<PermitTrace> ofCall(UUID call) {
        return traces(
                sql(ROWS + "p.portcall = ?1 order by p.fullname, p.number").setParameter(1, call));
    }

    /** Those of the ships in a scope. */
    List<PermitTrace> ofShips(ShipScope scope) {
        return traces(scope.bind(sql(ROWS + "p.portcall in (" + scope.calls() + ") order by p.fullname, p.number")));
    }

    /** Those that are bound to no ship. A week after the end of a permit nobody is inside by it. @param unit blank for all units */
    List<PermitTrace> withoutShip(String unit, Instant now) {
        return traces(sql(ROWS + "p.portcall is null and (?1 = '' or p.unit = ?1) and p.validuntil > ?2"
                        + " order by p.fullname, p.number")
                .setParameter(1, unit)
                .setParameter(2, now.minus(WEEK).atOffset(ZoneOffset.UTC)));
    }

    /** Also of ships that left in the last week, whose people may not have a case yet. @param codes of the permits by which one goes ashore */
    @SuppressWarnings("unchecked")
    List<UUID> callsWithSomebodyAway(Collection<String> codes, Instant now) {
        return sql("select distinct p.portcall from permit p" + LAST
                        + " where p.number is not null and g.direction = 'OUT' and p.code = any (string_to_array(?1, ' '))"
                        + " and p.portcall in (" + ShipScope.nation().calls()
                        + " union select w.id from port_call w where w.leftat > ?2)"
                        + " union select portcall from ashore_case where endedat is null")
                .setParameter(1, String.join(" ", codes))
                .setParameter(2, now.minus(WEEK).atOffset(ZoneOffset.UTC))
                .getResultList();
    }

    private Query sql(String text) {
        return em.createNativeQuery(text);
    }

    @SuppressWarnings("unchecked")
    private static List<PermitTrace> traces(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(Traces::trace).toList();
    }

    private static PermitTrace trace(Object[] row) {
        return new PermitTrace(
                (UUID) row[0],
                PermitNumber.typed((String) row[1]).orElseThrow(),
                (String) row[2],
                (UUID) row[3],
                (String) row[4],
                new DocumentKey((String) row[5], (String) row[6]),
                (String) row[7],
                new Validity(moment(row[8]), moment(row[9])),
                moment(row[10]),
                row[11] == null ? null : passage(row),
                row[17] == null ? (UUID) row[16] : null,
                row[17] == null ? null : new PermitTrace.Settled(moment(row[17]), CaseEnd.valueOf((String) row[18])));
    }

    private static Passage passage(Object[] row) {
        return new Passage(
                moment(row[12]), Direction.valueOf((String) row[13]), (String) row[14], (String) row[15], (UUID)
                        row[11]);
    }

    /** The driver's choice of class for a time stamp. */
    static Instant moment(Object column) {
        if (column == null) {
            return null;
        }
        return column instanceof OffsetDateTime time ? time.toInstant() : ((java.sql.Timestamp) column).toInstant();
    }
}
