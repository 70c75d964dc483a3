package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** The last or next port of call is not the port that the declaration is for. @param code of the finding if it is */
record PortIsAnother(String field, String code) implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var general = dossier.general();
        var port = CheckedDossier.text(general, "portCode");
        return port.isEmpty() || !port.equals(CheckedDossier.text(general, field))
                ? List.of()
                : List.of(CheckedDossier.inGeneral(code, severity, field, Map.of("value", port)));
    }
}
