package eborder.dossier.check;

import eborder.dossier.Filed.Person;
import eborder.form.Finding;
import eborder.form.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No document number stands twice in the lists, within one nationality. */
class DocumentOnce implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var seen = new HashMap<String, Person>();
        var findings = new ArrayList<Finding>();
        for (var person : dossier.filed().people()) {
            var number = person.text("docNumber");
            var first = number.isEmpty() ? null : seen.putIfAbsent(person.text("nationality") + " " + number, person);
            if (first != null) {
                var code = first.form().equals(person.form()) ? "SAME_DOCUMENT_TWICE" : "SAME_DOCUMENT_IN_OTHER_LIST";
                var facts = Map.of("other", Integer.toString(first.row() + 1), "value", number);
                findings.add(CheckedDossier.at(person, code, severity, "docNumber", facts));
            }
        }
        return findings;
    }
}
