package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** The dossier is filed before its deadline; a late one is taken with a flag (domain.md 4.4). */
class FiledInTime implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        return dossier
                .fileBy()
                .filter(deadline -> dossier.filedAt().isAfter(deadline.at()))
                .map(deadline -> late(
                        dossier.situation().procedure().movesAt(),
                        severity,
                        Map.of("due", Written.moment(deadline.at()), "law", deadline.law())))
                .stream()
                .toList();
    }

    private static Finding late(String place, Severity severity, Map<String, String> facts) {
        int hash = place.indexOf('#');
        return new Finding("LATE_FILING", severity, place.substring(0, hash), place.substring(hash + 1), facts);
    }
}
