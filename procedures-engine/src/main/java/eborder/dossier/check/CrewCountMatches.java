package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** The number of crew in the general declaration is the number of rows in the crew list. */
class CrewCountMatches implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var declared = dossier.general().path("crewCount");
        int counted = dossier.crew().size();
        return !declared.isNumber() || declared.asInt() == counted
                ? List.of()
                : List.of(CheckedDossier.inGeneral(
                        "CREW_COUNT_DIFFERS",
                        severity,
                        "crewCount",
                        Map.of("declared", declared.asText(), "counted", Integer.toString(counted))));
    }
}
