package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/**
 * A number in the general declaration is the number of rows in a list.
 *
 * @param field of the general declaration; {@code form} and {@code table} of the list
 * @param code of the finding if it isn't
 */
record CountMatches(String field, String form, String table, String code) implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var declared = dossier.general().path(field);
        int counted = dossier.filed().form(form).path(table).size();
        return !declared.isNumber() || declared.asInt() == counted
                ? List.of()
                : List.of(CheckedDossier.inGeneral(
                        code,
                        severity,
                        field,
                        Map.of("declared", declared.asText(), "counted", Integer.toString(counted))));
    }
}
