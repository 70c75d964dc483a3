package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** The last day of a suspension hasn't passed when it is asked for. */
class SuspensionEndsAhead implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        return CheckedDossier.date(dossier.filed().form("account-closing"), "toDate")
                .filter(last -> last.isBefore(dossier.today()))
                .map(last -> new Finding(
                        "ENDS_IN_THE_PAST", severity, "account-closing", "/toDate", Map.of("value", Written.day(last))))
                .stream()
                .toList();
    }
}
