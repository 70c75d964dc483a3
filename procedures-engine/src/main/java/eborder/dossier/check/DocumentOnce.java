package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No document number stands twice in the crew list, within one nationality. */
class DocumentOnce implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var seen = new HashMap<String, Integer>();
        var findings = new ArrayList<Finding>();
        var crew = dossier.crew();
        for (int row = 0; row < crew.size(); row++) {
            var number = CheckedDossier.text(crew.get(row), "docNumber");
            var key = CheckedDossier.text(crew.get(row), "nationality") + " " + number;
            var first = number.isEmpty() ? null : seen.putIfAbsent(key, row);
            if (first != null) {
                findings.add(CheckedDossier.inCrew(
                        "SAME_DOCUMENT_TWICE",
                        severity,
                        row,
                        "docNumber",
                        Map.of("other", Integer.toString(first + 1), "value", number)));
            }
        }
        return findings;
    }
}
