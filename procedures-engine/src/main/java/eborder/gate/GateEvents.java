package eborder.gate;

import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.permit.Permit;
import eborder.permit.PermitNumber;
import eborder.portcall.ImoNumber;
import eborder.portcall.Phase;
import eborder.portcall.PortCalls;
import eborder.shared.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The gate checks, and what a check needs to know. */
@Store
public class GateEvents {
    /**
     * Everything in one question, because a guard waits for it. The last passage stands in plain SQL: with its colour and
     * its limit as parameters the database plans it anew each time, which takes a third of the whole check. Whoever has a permit in
     * another's place and hasn't passed by it yet has passed by the other.
     */
    private static final String CASE =
            "select p, c.phase, SQL('coalesce((select direction from gate_event where permit = ?"
                    + " and colour = ''GREEN'' order by at desc limit 1), (select direction from gate_event where permit in"
                    + " (select permit_line(?)) and colour = ''GREEN'' order by at desc limit 1))', p.id, p.replaces)"
                    + " from Permit p left join PortCall c on c.id = p.portCall where p.number = :number";

    /** The columns in the order of {@link GateEvent#columns()}. */
    private static final String INSERT = "insert into gate_event (id, at, unit, lane, officer, officername, permit,"
            + " permitnumber, direction, colour, reasons, reader) values (cast(? as uuid), ?, ?, ?, cast(? as uuid), ?,"
            + " cast(? as uuid), ?, ?, ?, ?, ?) on conflict (id) do nothing";

    private final EntityManager em;
    private final PortCalls calls;
    private final AuditTrail audit;

    @Inject
    GateEvents(EntityManager em, PortCalls calls, AuditTrail audit) {
        this.em = em;
        this.calls = calls;
        this.audit = audit;
    }

    /** @return whether it was added and its deed recorded: false if there is one with its id, be it added in this very moment */
    boolean addOnce(GateEvent event, Deed deed) {
        return audit.recordDone(INSERT, event.columns(), deed);
    }

    Optional<GateEvent> withId(UUID id) {
        return Optional.ofNullable(em.find(GateEvent.class, id));
    }

    Optional<GateCase> caseOf(PermitNumber number) {
        return em.createQuery(CASE, Object[].class)
                .setParameter("number", number)
                .setHint("eclipselink.read-only", "true")
                .getResultStream()
                .findFirst()
                .map(row -> new GateCase(
                        (Permit) row[0], (Phase) row[1], otherShipLeft((Permit) row[0]), direction((String) row[2])));
    }

    /** Only permits that name another ship need a second question. */
    private boolean otherShipLeft(Permit permit) {
        var other = permit.details().text("/otherShipImo");
        return ImoNumber.isValid(other)
                && calls.inPort(new ImoNumber(other), permit.unit()).isEmpty();
    }

    private static Direction direction(String passage) {
        return passage == null ? null : Direction.valueOf(passage);
    }

    /** The face of a permit that a repeated question was about. */
    Optional<GateCase> caseOf(UUID permit) {
        return Optional.ofNullable(em.find(Permit.class, permit)).flatMap(found -> caseOf(found.number()));
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
