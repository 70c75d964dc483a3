package eborder.dossier.check;

import eborder.dossier.VersionChange;
import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** An amendment differs from what is on file. */
class AmendmentChangesSomething implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var changed = dossier.situation().changed().orElseThrow().onFile();
        var own = dossier.filed().only(dossier.situation()::isOfChanged);
        return VersionChange.between(changed, own).isEmpty()
                ? List.of(new Finding("AMENDMENT_CHANGES_NOTHING", severity, "amendment", "/explanation", Map.of()))
                : List.of();
    }
}
