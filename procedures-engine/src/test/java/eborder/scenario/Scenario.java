package eborder.scenario;

import eborder.demo.CrewLine;
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
    /** The crew as a spreadsheet would give it. */
    List<Map<String, String>> persons() {
        return CrewLine.persons(crew);
    }

    @Override
    public String toString() {
        return title;
    }
}
