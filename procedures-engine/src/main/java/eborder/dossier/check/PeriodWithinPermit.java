package eborder.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.form.Finding;
import eborder.form.Severity;
import eborder.procedure.PermitDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A permit is asked for no longer than it can hold, and not for days gone by (Decree 77/2017, articles 24, 25). */
class PeriodWithinPermit implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var letter = dossier.filed().form("permit-request");
        var from = CheckedDossier.date(letter, "fromDate")
                .filter(day -> day.isAfter(dossier.today()))
                .orElse(dossier.today());
        if (isOver(letter, dossier.today())) {
            return List.of(new Finding(
                    "PERIOD_OVER",
                    severity,
                    "permit-request",
                    "/toDate",
                    Map.of(
                            "value",
                            Written.day(CheckedDossier.date(letter, "toDate").orElseThrow()))));
        }
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

    /** A permit begins today at the earliest; an end before its own beginning is another check's affair. */
    private static boolean isOver(JsonNode letter, LocalDate today) {
        var from = CheckedDossier.date(letter, "fromDate");
        return CheckedDossier.date(letter, "toDate")
                .filter(to -> to.isBefore(today) && from.filter(to::isBefore).isEmpty())
                .isPresent();
    }

    private static LocalDate last(CheckedDossier dossier, LocalDate from) {
        PermitDefinition permit = dossier.situation().permit().orElseThrow();
        return from.plus(permit.longest(dossier.today()).value());
    }
}
