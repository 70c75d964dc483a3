package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import eborder.procedure.PermitDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A permit is asked for no longer than it can hold (Decree 77/2017, articles 24, 25). */
class PeriodWithinPermit implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var letter = dossier.filed().form("permit-request");
        var from = CheckedDossier.date(letter, "fromDate")
                .filter(day -> day.isAfter(dossier.today()))
                .orElse(dossier.today());
        return CheckedDossier.date(letter, "toDate")
                .filter(to -> to.isAfter(last(dossier, from)))
                .map(to -> new Finding(
                        "PERIOD_TOO_LONG",
                        severity,
                        "permit-request",
                        "/toDate",
                        Map.of("last", Written.day(last(dossier, from)))))
                .stream()
                .toList();
    }

    private static LocalDate last(CheckedDossier dossier, LocalDate from) {
        PermitDefinition permit = dossier.situation().permit().orElseThrow();
        return from.plus(permit.longest(dossier.today()).value());
    }
}
