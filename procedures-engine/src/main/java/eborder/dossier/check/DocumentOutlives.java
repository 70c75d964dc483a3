package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** A travel document outlives the stay. @param until the field of the same row with the last day of the stay */
record DocumentOutlives(String until) implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        return dossier.filed().people().stream()
                .filter(person -> CheckedDossier.date(person.answers(), until)
                        .flatMap(last -> CheckedDossier.date(person.answers(), "docExpiry")
                                .filter(expiry -> expiry.isBefore(last)))
                        .isPresent())
                .map(person -> CheckedDossier.at(
                        person,
                        "DOCUMENT_ENDS_BEFORE_STAY",
                        severity,
                        "docExpiry",
                        Map.of(
                                "value",
                                CheckedDossier.date(person.answers(), until)
                                        .map(Written::day)
                                        .orElse(""))))
                .toList();
    }
}
