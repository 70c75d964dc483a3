package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Seafarers are between 16 and 90 years old; others are looked at. */
class UsualAge implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var crew = dossier.crew();
        return IntStream.range(0, crew.size())
                .boxed()
                .flatMap(row -> CheckedDossier.date(crew.get(row), "dateOfBirth")
                        .filter(birth -> birth.isBefore(dossier.today()))
                        .map(birth -> Period.between(birth, dossier.today()).getYears())
                        .filter(age -> age < 16 || age > 90)
                        .map(age -> CheckedDossier.inCrew(
                                "AGE_UNUSUAL", severity, row, "dateOfBirth", Map.of("age", Integer.toString(age))))
                        .stream())
                .toList();
    }
}
