package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Nobody was born today or later. */
class BirthInThePast implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var crew = dossier.crew();
        return IntStream.range(0, crew.size())
                .boxed()
                .flatMap(row -> CheckedDossier.date(crew.get(row), "dateOfBirth")
                        .filter(birth -> !birth.isBefore(dossier.today()))
                        .map(birth -> CheckedDossier.inCrew(
                                "BIRTH_IN_FUTURE", severity, row, "dateOfBirth", Map.of("value", Written.day(birth))))
                        .stream())
                .toList();
    }
}
