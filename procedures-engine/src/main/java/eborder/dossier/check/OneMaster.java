package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The crew list has exactly one master (domain.md 2.16). */
class OneMaster implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var crew = dossier.crew();
        var masters = IntStream.range(0, crew.size())
                .filter(row -> CheckedDossier.isMaster(crew.get(row)))
                .boxed()
                .toList();
        if (masters.isEmpty()) {
            return crew.isEmpty()
                    ? List.of()
                    : List.of(new Finding("NO_MASTER", severity, CheckedDossier.CREW, "/crew/0/rank", Map.of()));
        }
        var rows = masters.stream().map(row -> Integer.toString(row + 1)).collect(Collectors.joining(", "));
        return masters.stream()
                .skip(1)
                .map(row -> CheckedDossier.inCrew("TWO_MASTERS", severity, row, "rank", Map.of("rows", rows)))
                .toList();
    }
}
