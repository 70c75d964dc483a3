package eborder.gate.ashore;

import eborder.portcall.Phase;
import java.util.List;
import java.util.UUID;

/**
 * Who is where, in one border unit, in the country, or on a company's ships.
 *
 * @param unit code of the border unit, blank for the country and for a company's ships
 * @param ports by border unit
 * @param gates by lane of the last passage
 * @param people who is ashore, overdue first, then soonest first; nobody for who sees the country
 */
public record Board(
        String unit, Counts total, List<Port> ports, List<Ship> ships, List<Gate> gates, List<Expected> people) {
    public Board {
        ports = List.copyOf(ports);
        ships = List.copyOf(ships);
        gates = List.copyOf(gates);
        people = List.copyOf(people);
    }

    /** @param unit code of the border unit */
    public record Port(String unit, Counts counts) {}

    /** @param dossier the one under which the ship came */
    public record Ship(
            UUID call, UUID dossier, String unit, String port, String imo, String name, Phase phase, Counts counts) {}

    /** @param ashore who went out there and isn't back; {@code inPort} who came in there and isn't out */
    public record Gate(String unit, String lane, int ashore, int inPort) {}
}
