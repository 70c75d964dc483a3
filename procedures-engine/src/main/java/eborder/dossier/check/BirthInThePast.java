package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** Nobody was born today or later. */
class BirthInThePast implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        return dossier.filed().people().stream()
                .flatMap(person -> CheckedDossier.date(person.answers(), "dateOfBirth")
                        .filter(birth -> !birth.isBefore(dossier.today()))
                        .map(birth -> CheckedDossier.at(
                                person,
                                "BIRTH_IN_FUTURE",
                                severity,
                                "dateOfBirth",
                                Map.of("value", Written.day(birth))))
                        .stream())
                .toList();
    }
}
