package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** The master of the general declaration is the master of the crew list, character by character (domain.md 2.16). */
class MasterNameMatches implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var declared = CheckedDossier.text(dossier.general(), "masterName");
        return dossier.crew().stream()
                .filter(CheckedDossier::isMaster)
                .map(master -> CheckedDossier.text(master, "fullName"))
                .findFirst()
                .filter(listed -> !declared.isEmpty() && !listed.equals(declared))
                .map(listed -> CheckedDossier.inGeneral(
                        "MASTER_NAME_DIFFERS", severity, "masterName", Map.of("declared", declared, "listed", listed)))
                .stream()
                .toList();
    }
}
