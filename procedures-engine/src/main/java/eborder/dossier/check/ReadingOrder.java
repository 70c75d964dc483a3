package eborder.dossier.check;

import eborder.form.Finding;
import eborder.procedure.NeededForm;
import eborder.procedure.ProcedureDefinition;
import java.util.Comparator;
import java.util.List;

/** Findings as one works through them: form by form, within a list row by row, and what was found first comes first. */
final class ReadingOrder {
    private ReadingOrder() {}

    static List<Finding> of(ProcedureDefinition procedure, List<Finding> findings) {
        var forms = procedure.forms().stream().map(NeededForm::id).toList();
        return findings.stream()
                .sorted(Comparator.comparingInt((Finding finding) -> forms.indexOf(finding.form()))
                        .thenComparingInt(Finding::row))
                .toList();
    }
}
