package eborder.dossier.check;

import eborder.dossier.Filed;
import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Shore passes are for foreign crew; Vietnamese citizens need none (Decree 77/2017, article 23). */
class ShorePassForForeigners implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var crew = dossier.crew();
        return IntStream.range(0, crew.size())
                .filter(row -> Filed.asksForShoreLeave(crew.get(row))
                        && "VNM".equals(CheckedDossier.text(crew.get(row), "nationality")))
                .mapToObj(row -> CheckedDossier.inCrew("SHORE_LEAVE_VIETNAMESE", severity, row, "shoreLeave", Map.of()))
                .toList();
    }
}
