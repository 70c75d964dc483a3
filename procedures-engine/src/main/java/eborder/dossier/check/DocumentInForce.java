package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** No document has expired by the day of the movement. */
class DocumentInForce implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var day = dossier.movingDay();
        return dossier.filed().people().stream()
                .flatMap(person -> CheckedDossier.date(person.answers(), "docExpiry")
                        .filter(expiry -> expiry.isBefore(day))
                        .map(expiry -> CheckedDossier.at(
                                person,
                                "DOCUMENT_EXPIRED",
                                severity,
                                "docExpiry",
                                Map.of("value", Written.day(expiry))))
                        .stream())
                .toList();
    }
}
