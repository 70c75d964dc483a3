package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import eborder.procedure.Movement;
import java.util.List;
import java.util.Map;

/** Only the three cases of Circular 49/2017, article 16: the ship doesn't come, a transfer becomes an exit, an exit a transfer. */
class LawfulCancellation implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var procedure = dossier.situation().changed().orElseThrow().procedure();
        var stated = CheckedDossier.text(dossier.filed().form("cancellation"), "case");
        boolean lawful = switch (stated) {
            case "NO_CALL" -> dossier.situation().movement() == Movement.ARRIVAL;
            case "TRANSFER_TO_EXIT" -> procedure.equals("PORT_TRANSFER_OUT");
            case "EXIT_TO_TRANSFER" -> procedure.equals("VESSEL_EXIT");
            default -> true;
        };
        return lawful
                ? List.of()
                : List.of(new Finding("CANCELLATION_CASE", severity, "cancellation", "/case", Map.of()));
    }
}
