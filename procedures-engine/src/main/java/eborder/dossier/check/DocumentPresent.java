package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Every person has a passport or a seaman's book (Decree 77/2017, article 13(3)). */
class DocumentPresent implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var crew = dossier.crew();
        return IntStream.range(0, crew.size())
                .filter(row -> CheckedDossier.text(crew.get(row), "docNumber").isEmpty()
                        && CheckedDossier.text(crew.get(row), "seamanBookNo").isEmpty())
                .mapToObj(row -> CheckedDossier.inCrew("DOCUMENT_MISSING", severity, row, "docNumber", Map.of()))
                .toList();
    }
}
