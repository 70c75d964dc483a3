package eborder.scenario;

import eborder.demo.CrewLine;
import eborder.dossier.signing.SignatureEnforcement;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One scenario as its file says; times are Vietnam time, {@code dd/MM/yyyy HH:mm}. A ship comes to Hai Phong with three on board
 * unless the file says otherwise.
 *
 * @param procedure under which the ship comes, or what is asked of {@code unit}
 * @param unit at which it is asked; null if a ship comes
 * @param movement what moves, where the procedure knows several
 * @param answers by form; {@code rows} of lists by form
 * @param signatures {@code required} if nothing is confirmed without what must be signed
 * @param asked what is filled in when the agent asks for something else while the ship is there
 */
record Scenario(
        String title,
        String procedure,
        String now,
        String eta,
        String port,
        String unit,
        String movement,
        Map<String, String> general,
        List<String> crew,
        Map<String, String> shoreLeave,
        Map<String, Map<String, String>> answers,
        Map<String, List<Map<String, String>>> rows,
        Asked asked,
        String signatures,
        List<String> steps) {
    /** Answers by form, and rows of lists by form. */
    record Asked(Map<String, Map<String, String>> answers, Map<String, List<Map<String, String>>> rows) {
        Asked {
            answers = Objects.requireNonNullElse(answers, Map.of());
            rows = Objects.requireNonNullElse(rows, Map.of());
        }
    }

    private static final List<String> THREE = List.of(
            "SANTOS JOSE MARIA | M | 12/03/1971 | PHL | CAP | P1000000 | 02/09/2031 | 0",
            "KUMAR RAVI | M | 05/11/1985 | IND | ETO | P0103871 | 17/06/2031 | 0",
            "MIN THU | M | 23/01/1996 | MMR | OSS | MB118273 | 03/12/2031 | 0");

    Scenario {
        procedure = Objects.requireNonNullElse(procedure, "VESSEL_ENTRY");
        now = Objects.requireNonNullElse(now, "24/11/2026 08:00");
        eta = Objects.requireNonNullElse(eta, "24/11/2026 18:00");
        port = Objects.requireNonNullElse(port, "VNHPH");
        general = Objects.requireNonNullElse(general, Map.of());
        crew = Objects.requireNonNullElse(crew, THREE);
        answers = Objects.requireNonNullElse(answers, Map.of());
        rows = Objects.requireNonNullElse(rows, Map.of());
        asked = Objects.requireNonNullElse(asked, new Asked(null, null));
    }

    SignatureEnforcement enforcement() {
        return SignatureEnforcement.of("required".equals(signatures));
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
