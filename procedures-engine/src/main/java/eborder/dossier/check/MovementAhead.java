package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nobody declares a crossing or asks for a visa at the gate when its hour has passed. */
class MovementAhead implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var place = dossier.situation().procedure().movesAt();
        int hash = place.indexOf('#');
        return Optional.ofNullable(dossier.situation().movesAt(dossier.filed()))
                .filter(moment -> moment.isBefore(dossier.filedAt()))
                .map(moment -> new Finding(
                        "CROSSING_IN_PAST",
                        severity,
                        place.substring(0, hash),
                        place.substring(hash + 1),
                        Map.of("value", Written.moment(moment))))
                .stream()
                .toList();
    }
}
