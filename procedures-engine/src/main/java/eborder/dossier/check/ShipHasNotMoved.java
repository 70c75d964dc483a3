package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import eborder.portcall.PortCall;
import eborder.procedure.Movement;
import java.util.List;
import java.util.Map;

/** What has happened can't be cancelled: the ship has come, or gone. */
class ShipHasNotMoved implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        return dossier
                .situation()
                .call()
                .filter(call -> hasMoved(call, dossier.situation().movement()))
                .map(call -> new Finding("SHIP_HAS_MOVED", severity, "cancellation", "/case", Map.of()))
                .stream()
                .toList();
    }

    private static boolean hasMoved(PortCall call, Movement movement) {
        return call.leftAt() != null || (movement == Movement.ARRIVAL && call.mooredAt() != null);
    }
}
