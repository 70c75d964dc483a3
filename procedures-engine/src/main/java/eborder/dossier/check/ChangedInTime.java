package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import eborder.portcall.PortCall;
import eborder.procedure.Deadline;
import java.util.List;
import java.util.Map;

/** A change is asked for before its time has run out (R06, R07, R13) or the ship has left; afterwards the unit is to be called. */
class ChangedInTime implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        return dossier
                .fileBy()
                .map(deadline -> untilShipLeft(deadline, dossier))
                .filter(deadline -> dossier.filedAt().isAfter(deadline.at()))
                .map(deadline -> new Finding(
                        "CHANGE_TOO_LATE",
                        severity,
                        "amendment",
                        "/explanation",
                        Map.of("due", Written.moment(deadline.at()), "law", deadline.law())))
                .stream()
                .toList();
    }

    private static Deadline untilShipLeft(Deadline deadline, CheckedDossier dossier) {
        return dossier.situation()
                .call()
                .map(PortCall::leftAt)
                .filter(left -> left.isBefore(deadline.at()))
                .map(left -> new Deadline(left, deadline.law()))
                .orElse(deadline);
    }
}
