package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** Staff get permits no longer than their contracts run (domain.md 2.13). */
class ContractOutlivesPermit implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var until = CheckedDossier.date(dossier.filed().form("permit-request"), "toDate");
        return dossier.filed().people().stream()
                .filter(person -> until.isPresent()
                        && CheckedDossier.date(person.answers(), "contractEnd")
                                .filter(end -> !end.isBefore(until.get()))
                                .isEmpty())
                .map(person -> CheckedDossier.at(
                        person,
                        person.text("contractEnd").isEmpty() ? "CONTRACT_END_MISSING" : "CONTRACT_ENDS_BEFORE",
                        severity,
                        "contractEnd",
                        Map.of("until", Written.day(until.get()))))
                .toList();
    }
}
