package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** The number of passengers in the general declaration is the number of rows in the passenger list. */
class PassengerCountMatches implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var declared = dossier.general().path("passengerCount");
        int counted = dossier.filed()
                .form(CheckedDossier.PASSENGERS)
                .path("passengers")
                .size();
        return !declared.isNumber() || declared.asInt() == counted
                ? List.of()
                : List.of(CheckedDossier.inGeneral(
                        "PASSENGER_COUNT_DIFFERS",
                        severity,
                        "passengerCount",
                        Map.of("declared", declared.asText(), "counted", Integer.toString(counted))));
    }
}
