package eborder.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A made-up person of a crew in one readable line: name | sex | born | nationality | rank | document | expires | shore leave. */
public final class CrewLine {
    private static final List<String> COLUMNS =
            List.of("fullName", "sex", "dateOfBirth", "nationality", "rank", "docNumber", "docExpiry", "shoreLeave");

    private CrewLine() {}

    /** The persons as a spreadsheet would give them. */
    public static List<Map<String, String>> persons(List<String> lines) {
        return lines.stream().map(CrewLine::person).toList();
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
