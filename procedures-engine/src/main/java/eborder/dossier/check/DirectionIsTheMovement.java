package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import eborder.procedure.Movement;
import java.util.List;
import java.util.Map;

/** The declaration says arrival for an arrival and departure for a departure. */
class DirectionIsTheMovement implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var place = dossier.situation().procedure().movesAt();
        var form = place.substring(0, place.indexOf('#'));
        var declared = CheckedDossier.text(dossier.filed().form(form), "direction");
        var expected = dossier.situation().movement() == Movement.ARRIVAL ? "1" : "0";
        return declared.isEmpty() || declared.equals(expected)
                ? List.of()
                : List.of(new Finding("DIRECTION_DIFFERS", severity, form, "/direction", Map.of()));
    }
}
