package eborder.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.form.Finding;
import eborder.form.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A citizen's number carries century, sex and year of birth: digit 4 and digits 5 and 6 (Decree 137/2015, article 13). */
class CitizenNumberFits implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var citizen = dossier.filed().form("land-citizen");
        var number = CheckedDossier.text(citizen, "citizenNumber");
        return number.matches("[0-9]{12}")
                        && expected(citizen)
                                .filter(part -> !number.startsWith(part, 3))
                                .isPresent()
                ? List.of(new Finding("CITIZEN_NUMBER_UNLIKELY", severity, "land-citizen", "/citizenNumber", Map.of()))
                : List.of();
    }

    private static Optional<String> expected(JsonNode citizen) {
        int female = CheckedDossier.text(citizen, "sex").equals("F") ? 1 : 0;
        return CheckedDossier.date(citizen, "dateOfBirth")
                .map(LocalDate::getYear)
                .map(year -> (year / 100 - 19) * 2 + female + "%02d".formatted(year % 100));
    }
}
