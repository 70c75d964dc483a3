package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** The master stands in the first row, as the present portal asks; only remarked upon. */
class MasterFirst implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var crew = dossier.crew();
        boolean elsewhere = crew.stream().anyMatch(CheckedDossier::isMaster) && !CheckedDossier.isMaster(crew.get(0));
        return elsewhere
                ? List.of(CheckedDossier.inCrew("MASTER_NOT_FIRST", severity, 0, "rank", Map.of()))
                : List.of();
    }
}
