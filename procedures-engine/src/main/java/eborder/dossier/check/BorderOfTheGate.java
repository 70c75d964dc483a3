package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** The vehicle crosses the border that the gate is on. */
class BorderOfTheGate implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var declared = CheckedDossier.text(dossier.filed().form("land-vehicle"), "borderCountry");
        var border = dossier.situation().unit().border();
        return declared.isEmpty() || declared.equals(border)
                ? List.of()
                : List.of(new Finding(
                        "BORDER_DIFFERS",
                        severity,
                        "land-vehicle",
                        "/borderCountry",
                        Map.of("value", declared, "expected", String.valueOf(border))));
    }
}
