package eborder.gate.ashore;

import jakarta.persistence.Query;
import java.util.UUID;

/**
 * Whose ships are looked at: those that are there, and those that left somebody behind whose case is open.
 *
 * @param unit blank for those of all units; {@code company} null for those of all companies
 */
record ShipScope(String unit, UUID company) {
    private static final String THERE = "('ENTRY_CONFIRMED', 'MOORED', 'LEAVING')";

    static ShipScope nation() {
        return new ShipScope("", null);
    }

    /** The ids of the calls, in SQL whose parameters {@link #bind} gives. */
    String calls() {
        return "select s.id from port_call s where s.phase in " + THERE + whose()
                + " union select s.id from ashore_case o join port_call s on s.id = o.portcall where o.endedat is null"
                + whose();
    }

    private String whose() {
        if (company != null) {
            return " and s.company = ?1";
        }
        return unit.isEmpty() ? "" : " and s.unit = ?1";
    }

    Query bind(Query query) {
        if (company != null) {
            return query.setParameter(1, company);
        }
        return unit.isEmpty() ? query : query.setParameter(1, unit);
    }
}
