package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** A change is asked for before its time has run out (R06, R07, R13); afterwards the unit is to be called. */
class ChangedInTime implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        return dossier
                .fileBy()
                .filter(deadline -> dossier.now().isAfter(deadline.at()))
                .map(deadline -> new Finding(
                        "CHANGE_TOO_LATE",
                        severity,
                        "amendment",
                        "/explanation",
                        Map.of("due", Written.moment(deadline.at()), "law", deadline.law())))
                .stream()
                .toList();
    }
}
