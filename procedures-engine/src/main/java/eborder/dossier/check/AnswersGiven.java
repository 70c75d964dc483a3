package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** Answers that a form leaves open and this procedure needs. @param code of the finding where one is missing */
record AnswersGiven(String form, List<String> fields, String code) implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var answers = dossier.filed().form(form);
        return fields.stream()
                .filter(field -> CheckedDossier.text(answers, field).isEmpty())
                .map(field -> new Finding(code, severity, form, "/" + field, Map.of()))
                .toList();
    }
}
