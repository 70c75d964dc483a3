package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** Small ships of bordering countries are of 200 tonnes deadweight at most (Decree 58/2017, article 93). */
class DeadweightUpTo200 implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var deadweight = dossier.general().path("deadweight");
        if (deadweight.isNumber() && deadweight.asDouble() <= 200) {
            return List.of();
        }
        var code = deadweight.isNumber() ? "DEADWEIGHT_ABOVE_200" : "DEADWEIGHT_MISSING";
        return List.of(CheckedDossier.inGeneral(code, severity, "deadweight", Map.of("value", deadweight.asText(""))));
    }
}
