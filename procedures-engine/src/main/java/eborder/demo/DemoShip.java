package eborder.demo;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One ship of the demo world, as {@code demo/ships.yaml} says.
 *
 * @param arrives from the moment of loading, negative for a ship that is there already
 * @param general answers of the general declaration, without what the portal fills in itself
 * @param crew one line per person: name | sex | born | nationality | rank | document | expires | shore leave
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
    private static final List<String> COLUMNS =
            List.of("fullName", "sex", "dateOfBirth", "nationality", "rank", "docNumber", "docExpiry", "shoreLeave");

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

    /** The crew as a spreadsheet would give it. */
    List<Map<String, String>> persons() {
        return crew.stream().map(DemoShip::person).toList();
    }

    private static Map<String, String> person(String line) {
        var cells = line.split("\\|", -1);
        var person = new LinkedHashMap<String, String>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            person.put(COLUMNS.get(i), cells[i].strip());
        }
        person.put("placeOfBirth", "MANILA");
        person.put("docType", "P");
        return person;
    }
}
