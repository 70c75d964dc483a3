package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The ship flies a flag to which the procedure is open. @param code of the finding if it doesn't */
record FlagFits(Predicate<String> open, String code) implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var flag = CheckedDossier.text(dossier.general(), "flagState");
        return flag.isEmpty() || open.test(flag)
                ? List.of()
                : List.of(CheckedDossier.inGeneral(code, severity, "flagState", Map.of("value", flag)));
    }
}
