package eborder.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.form.Finding;
import eborder.form.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whoever came with the ship leaves with it, and nobody else: the others are named, for the officer to ask (domain.md 4.4). */
class CrewAsOnArrival implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        if (dossier.situation().stay().arrival().isEmpty()) {
            return List.of();
        }
        var missing = new LinkedHashMap<String, JsonNode>();
        dossier.situation().stay().arrival().get().crew().forEach(person -> missing.put(key(person), person));
        var findings = new ArrayList<Finding>();
        var crew = dossier.crew();
        for (int row = 0; row < crew.size(); row++) {
            if (missing.remove(key(crew.get(row))) == null) {
                findings.add(CheckedDossier.inCrew("CREW_JOINED", severity, row, "docNumber", facts(crew.get(row))));
            }
        }
        missing.values()
                .forEach(person -> findings.add(
                        new Finding("CREW_MISSING", severity, CheckedDossier.CREW, "/crew", facts(person))));
        return findings;
    }

    private static String key(JsonNode person) {
        return CheckedDossier.text(person, "nationality") + " " + CheckedDossier.text(person, "docNumber");
    }

    private static Map<String, String> facts(JsonNode person) {
        return Map.of(
                "name", CheckedDossier.text(person, "fullName"),
                "document", CheckedDossier.text(person, "docNumber"));
    }
}
