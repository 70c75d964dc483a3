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
        return dossier
                .situation()
                .call()
                .filter(call -> !port.isEmpty() && !port.equals(call.port()))
                .map(call -> CheckedDossier.inGeneral(
                        "PORT_DIFFERS", severity, "portCode", Map.of("value", port, "expected", call.port())))
                .stream()
                .toList();
    }
}
