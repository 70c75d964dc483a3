package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** The dossier is filed before its deadline; a late one is taken with a flag (domain.md 4.4). */
class FiledInTime implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var deadline = dossier.filingDeadline();
        return dossier.now().isAfter(deadline.at())
                ? List.of(CheckedDossier.inGeneral(
                        "LATE_FILING",
                        severity,
                        "dateTimeArrDep",
                        Map.of("due", Written.moment(deadline.at()), "law", deadline.law())))
                : List.of();
    }
}
