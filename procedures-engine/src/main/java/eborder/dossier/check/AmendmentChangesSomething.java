package eborder.dossier.check;

import eborder.dossier.VersionChange;
import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** An amendment differs from what is on file, or brings another paper. */
class AmendmentChangesSomething implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var changed = dossier.situation().changed().orElseThrow().onFile();
        var own = dossier.filed().only(dossier.situation()::isOfChanged);
        boolean same = VersionChange.between(changed, own).isEmpty()
                && dossier.situation().papers().isEmpty();
        return same
                ? List.of(new Finding("AMENDMENT_CHANGES_NOTHING", severity, "amendment", "/explanation", Map.of()))
                : List.of();
    }
}
