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
 * @param deeds what has happened to its dossier already, in order; {@code ask} what a supplement is asked for, null if none is
 * @param next null if nothing followed
 */
record DemoShip(
        String imo,
        String name,
        Duration arrives,
        Map<String, String> general,
        List<String> crew,
        int days,
        List<DemoDeed> deeds,
        DemoDeed.Ask ask,
        Next next) {
    /**
     * What its agent files after the arrival.
     *
     * @param procedure of the departure, if it leaves, or of the amendment or cancellation
     * @param leaves from the moment of loading, null if it doesn't leave
     * @param answers that differ from those of the arrival, by form, as {@link DemoText}
     */
    record Next(String procedure, Duration leaves, Map<String, Map<String, String>> answers, List<DemoDeed> deeds) {}

    /** The ships at Hai Phong. */
    record Fleet(List<DemoShip> ships) {}
}
