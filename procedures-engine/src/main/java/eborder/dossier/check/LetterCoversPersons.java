package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** The letter of the immigration department covers everybody who asks for a visa (Decision 15/2019, article 16). */
class LetterCoversPersons implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var covered = dossier.filed().form("visa-request").path("letterPersons");
        int asking = dossier.filed().people().size();
        return !covered.isNumber() || covered.asInt() >= asking
                ? List.of()
                : List.of(new Finding(
                        "LETTER_COVERS_FEWER",
                        severity,
                        "visa-request",
                        "/letterPersons",
                        Map.of("covered", covered.asText(), "asking", Integer.toString(asking))));
    }
}
