package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The account is for the person whom the request names. */
class SameAccountHolder implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var named = CheckedDossier.text(dossier.filed().form("account-request"), "personName");
        return Stream.of("account-application", "account-closing", "account-resuming")
                .filter(form -> {
                    var holder = CheckedDossier.text(dossier.filed().form(form), "personName");
                    return !named.isEmpty() && !holder.isEmpty() && !holder.equals(named);
                })
                .map(form -> new Finding("NAME_DIFFERS", severity, form, "/personName", Map.of("value", named)))
                .toList();
    }
}
