package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import eborder.shared.TheClock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** No document has expired by the day of arrival. */
class DocumentInForce implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var arrival = dossier.call().eta().atZone(TheClock.VIETNAM).toLocalDate();
        var crew = dossier.crew();
        return IntStream.range(0, crew.size())
                .boxed()
                .flatMap(row -> CheckedDossier.date(crew.get(row), "docExpiry")
                        .filter(expiry -> expiry.isBefore(arrival))
                        .map(expiry -> CheckedDossier.inCrew(
                                "DOCUMENT_EXPIRED", severity, row, "docExpiry", Map.of("value", Written.day(expiry))))
                        .stream())
                .toList();
    }
}
