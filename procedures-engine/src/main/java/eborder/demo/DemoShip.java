package eborder.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One ship of the demo world, as {@code demo/ships.yaml} says.
 *
 * @param arrives from the moment of loading, negative for a ship that is there already
 * @param general answers of the general declaration, without what the portal fills in itself
 * @param crew one {@link CrewLine} per person
 * @param days how long the crew asks for shore leave
 * @param deeds what has happened to its dossier already, in order
 */
record DemoShip(
        String imo,
        String name,
        Duration arrives,
        Map<String, String> general,
        List<String> crew,
        int days,
        List<Deed> deeds) {
    /** What the demo people may have done. */
    enum Deed {
        FILE,
        CLAIM,
        CONFIRM,
        ASK,
        APPROVE,
        MOOR
    }

    /** The ships at Hai Phong. */
    record Fleet(List<DemoShip> ships) {}
}
