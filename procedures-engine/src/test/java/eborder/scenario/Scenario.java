package eborder.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One scenario as its file says; times are Vietnam time, {@code dd/MM/yyyy HH:mm}. */
record Scenario(
        String title,
        String now,
        String eta,
        Map<String, String> general,
        List<String> crew,
        Map<String, String> shoreLeave,
        List<String> steps) {
    private static final List<String> COLUMNS =
            List.of("fullName", "sex", "dateOfBirth", "nationality", "rank", "docNumber", "docExpiry", "shoreLeave");

    /** The crew as a spreadsheet would give it. */
    List<Map<String, String>> persons() {
        return crew.stream().map(Scenario::person).toList();
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

    @Override
    public String toString() {
        return title;
    }
}
