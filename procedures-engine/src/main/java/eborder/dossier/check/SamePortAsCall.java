package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** The declaration names the port of the port call. */
class SamePortAsCall implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var port = CheckedDossier.text(dossier.general(), "portCode");
        return port.isEmpty() || port.equals(dossier.call().port())
                ? List.of()
                : List.of(CheckedDossier.inGeneral(
                        "PORT_DIFFERS",
                        severity,
                        "portCode",
                        Map.of("value", port, "expected", dossier.call().port())));
    }
}
