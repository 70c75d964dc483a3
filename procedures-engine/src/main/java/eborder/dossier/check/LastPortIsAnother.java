package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** The last port of call is not the port of arrival. */
class LastPortIsAnother implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var general = dossier.general();
        var port = CheckedDossier.text(general, "portCode");
        return port.isEmpty() || !port.equals(CheckedDossier.text(general, "lastPort"))
                ? List.of()
                : List.of(CheckedDossier.inGeneral(
                        "LAST_PORT_IS_THIS_PORT", severity, "lastPort", Map.of("value", port)));
    }
}
