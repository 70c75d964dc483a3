package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** Everybody has a passport or a seaman's book (Decree 77/2017, article 13(3)); of stowaways nobody expects it. */
class DocumentPresent implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        return dossier.filed().people().stream()
                .filter(person -> !person.form().equals("stowaways"))
                .filter(person -> person.text("docNumber").isEmpty()
                        && person.text("seamanBookNo").isEmpty())
                .map(person -> CheckedDossier.at(person, "DOCUMENT_MISSING", severity, "docNumber", Map.of()))
                .toList();
    }
}
