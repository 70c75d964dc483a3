package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** A question that only "yes" answers rightly; a question that wasn't answered at all is the form's affair. */
class AnsweredYes implements Check {
    private final String form;
    private final String field;
    private final String code;

    AnsweredYes(String form, String field, String code) {
        this.form = form;
        this.field = field;
        this.code = code;
    }

    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var answer = dossier.filed().form(form).path(field);
        return answer.isBoolean() && !answer.asBoolean()
                ? List.of(new Finding(code, severity, form, "/" + field, Map.of()))
                : List.of();
    }
}
