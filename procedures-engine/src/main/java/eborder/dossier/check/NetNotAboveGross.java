package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** Net tonnage is not greater than gross tonnage. */
class NetNotAboveGross implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var gross = dossier.general().path("grossTonnage");
        var net = dossier.general().path("netTonnage");
        return !gross.isNumber() || !net.isNumber() || net.decimalValue().compareTo(gross.decimalValue()) <= 0
                ? List.of()
                : List.of(CheckedDossier.inGeneral(
                        "NET_ABOVE_GROSS",
                        severity,
                        "netTonnage",
                        Map.of("net", net.asText(), "gross", gross.asText())));
    }
}
