package eborder.gate.ashore;

import eborder.party.Matter;
import eborder.portcall.Phase;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;

/** The ships that a board is about, with how many people stand on their lists. */
@Store
class Ships {
    private static final String ROWS =
            "select c.id, c.unit, c.port, c.imo, c.shipname, c.phase, d.id as dossier, d.procedurecode,"
                    + " (select coalesce(sum(jsonb_array_length(list.value)), 0) from dossier_version v, jsonb_each(v.content) form,"
                    + " jsonb_each(form.value) list where v.dossier = d.id and v.versionno = d.versionno"
                    + " and (form.key like 'crew-list@%' and list.key = 'crew' or form.key like 'passenger-list@%' and list.key = 'passengers'))"
                    + " from port_call c join lateral (select a.id, a.procedurecode, a.versionno from dossier a where a.portcall = c.id"
                    + " and a.movement = 'ARRIVAL' and a.changes is null and a.versionno > 0 order by a.openedat desc limit 1) d on true"
                    + " where c.id in (";

    private final EntityManager em;

    @Inject
    Ships(EntityManager em) {
        this.em = em;
    }

    /**
     * A ship at a unit.
     *
     * @param dossier the one under which it came
     * @param listed people on the crew and passenger lists of its arrival as they stand
     */
    record Ship(
            UUID call,
            String unit,
            String port,
            String imo,
            String name,
            Phase phase,
            UUID dossier,
            String procedure,
            int listed) {
        Matter matter() {
            return new Matter(imo, unit, procedure);
        }
    }

    List<Ship> in(ShipScope scope) {
        return ships(scope.bind(em.createNativeQuery(ROWS + scope.calls() + ") order by c.shipname, c.openedat")));
    }

    List<Ship> ofCall(UUID call) {
        return ships(em.createNativeQuery(ROWS + "?1)").setParameter(1, call));
    }

    @SuppressWarnings("unchecked")
    private static List<Ship> ships(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Ship(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        Phase.valueOf((String) row[5]),
                        (UUID) row[6],
                        (String) row[7],
                        ((Number) row[8]).intValue()))
                .toList();
    }
}
