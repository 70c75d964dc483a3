package eborder.scenario;

import eborder.demo.CrewLine;
import java.util.List;
import java.util.Map;

/** One scenario as its file says; times are Vietnam time, {@code dd/MM/yyyy HH:mm}. */
record Scenario(
        String title,
        String procedure,
        String now,
        String eta,
        Map<String, String> general,
        List<String> crew,
        Map<String, String> shoreLeave,
        List<String> steps) {
    /** The procedure under which the ship comes: entry unless the file says otherwise. */
    String arrival() {
        return procedure == null ? "VESSEL_ENTRY" : procedure;
    }

    /** The crew as a spreadsheet would give it. */
    List<Map<String, String>> persons() {
        return CrewLine.persons(crew);
    }

    @Override
    public String toString() {
        return title;
    }
}
