package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import eborder.portcall.PortCall;
import java.util.List;
import java.util.Map;

/** The ship that a permit is bound to lies in the port, or its entry is confirmed. */
class ShipInPort implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var letter = dossier.filed().form("permit-request");
        var imo = CheckedDossier.text(letter, "imoNumber");
        if (imo.isEmpty()) {
            return List.of(new Finding("SHIP_MISSING", severity, "permit-request", "/imoNumber", Map.of()));
        }
        return dossier.situation().call().filter(PortCall::isThere).isPresent()
                ? List.of()
                : List.of(new Finding(
                        "SHIP_NOT_IN_PORT", severity, "permit-request", "/imoNumber", Map.of("value", imo)));
    }
}
