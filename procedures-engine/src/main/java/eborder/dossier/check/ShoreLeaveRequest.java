package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** Who asks for shore leave in the crew list also fills in the request, and the other way round. */
class ShoreLeaveRequest implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        boolean wanted = !dossier.filed().goingAshore().isEmpty();
        boolean requested = !dossier.filed()
                .form(CheckedDossier.SHORE_LEAVE)
                .path("purpose")
                .asText("")
                .isEmpty();
        if (wanted && !requested) {
            return List.of(new Finding(
                    "SHORE_LEAVE_WITHOUT_REQUEST", severity, CheckedDossier.SHORE_LEAVE, "/purpose", Map.of()));
        }
        return requested && !wanted
                ? List.of(new Finding(
                        "SHORE_LEAVE_WITHOUT_CREW", Severity.WARN, CheckedDossier.CREW, "/crew/0/shoreLeave", Map.of()))
                : List.of();
    }
}
