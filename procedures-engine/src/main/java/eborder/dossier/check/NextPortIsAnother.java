package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** The next port of call is not the port that the ship leaves. */
class NextPortIsAnother implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var general = dossier.general();
        var port = CheckedDossier.text(general, "portCode");
        return port.isEmpty() || !port.equals(CheckedDossier.text(general, "nextPort"))
                ? List.of()
                : List.of(CheckedDossier.inGeneral(
                        "NEXT_PORT_IS_THIS_PORT", severity, "nextPort", Map.of("value", port)));
    }
}
