package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** The ship that crew want to visit is named, and it is another one in the same port (Decree 77/2017, article 25(1)(d)). */
class OtherShipInPort implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var other = CheckedDossier.text(dossier.filed().form("permit-request"), "otherShipImo");
        if (other.isEmpty()) {
            return List.of(finding("OTHER_SHIP_MISSING", severity, Map.of()));
        }
        return dossier.situation().stay().otherShip().isPresent()
                ? List.of()
                : List.of(finding("SHIP_NOT_IN_PORT", severity, Map.of("value", other)));
    }

    private static Finding finding(String code, Severity severity, Map<String, String> facts) {
        return new Finding(code, severity, "permit-request", "/otherShipImo", facts);
    }
}
