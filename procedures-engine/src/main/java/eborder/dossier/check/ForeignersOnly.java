package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** Visas and permits of crew are for foreigners (Law 47/2014; Decree 77/2017, articles 23, 25). @param code of the finding for a Vietnamese citizen */
record ForeignersOnly(String code) implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        return dossier.filed().people().stream()
                .filter(person -> person.text("nationality").equals("VNM"))
                .map(person -> CheckedDossier.at(person, code, severity, "nationality", Map.of()))
                .toList();
    }
}
