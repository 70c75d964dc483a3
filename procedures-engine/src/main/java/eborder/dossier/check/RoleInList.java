package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** Somebody in the list has a role: a vehicle its driver, a group its leader. @param role of the list traveller-roles; {@code code} of the finding if nobody has it */
record RoleInList(String role, String code) implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var people = dossier.filed().people();
        return people.isEmpty()
                        || people.stream()
                                .anyMatch(person -> person.text("role").equals(role))
                ? List.of()
                : List.of(CheckedDossier.at(people.get(0), code, severity, "role", Map.of()));
    }
}
