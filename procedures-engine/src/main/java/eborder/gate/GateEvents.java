package eborder.gate;

import eborder.permit.Permit;
import eborder.permit.PermitNumber;
import eborder.portcall.Phase;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The gate checks, and what a check needs to know. */
@Store
public class GateEvents {
    private final EntityManager em;

    @Inject
    GateEvents(EntityManager em) {
        this.em = em;
    }

    void add(GateEvent event) {
        em.persist(event);
    }

    Optional<GateEvent> withId(UUID id) {
        return Optional.ofNullable(em.find(GateEvent.class, id));
    }

    Optional<GateCase> caseOf(PermitNumber number) {
        return em.createQuery(
                        "select p, c.phase from Permit p, PortCall c where p.number = :number and c.id = p.portCall",
                        Object[].class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(row -> new GateCase((Permit) row[0], (Phase) row[1], lastPassage((Permit) row[0])));
    }

    /** The face of a permit that a repeated question was about. */
    Optional<GateCase> caseOf(UUID permit) {
        return Optional.ofNullable(em.find(Permit.class, permit)).flatMap(found -> caseOf(found.number()));
    }

    private Direction lastPassage(Permit permit) {
        return em.createQuery(
                        "select e.direction from GateEvent e where e.permit = :permit"
                                + " and e.colour = eborder.gate.Colour.GREEN order by e.at desc",
                        Direction.class)
                .setParameter("permit", permit.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The unit's checks, newest first. */
    List<GateEventRow> newest(String unit, int most) {
        return em.createQuery(
                        "select new eborder.gate.GateEventRow(e.at, e.lane, e.officerName, e.permitNumber, e.direction,"
                                + " e.colour, e.reasons, e.reader) from GateEvent e where e.unit = :unit order by e.at desc",
                        GateEventRow.class)
                .setParameter("unit", unit)
                .setMaxResults(most)
                .getResultList();
    }
}
