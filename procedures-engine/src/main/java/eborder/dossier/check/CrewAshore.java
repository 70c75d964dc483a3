package eborder.dossier.check;

import eborder.dossier.DocumentKey;
import eborder.dossier.Filed.Person;
import eborder.dossier.StillAshore;
import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whoever leaves with the ship is on board; who is still ashore is named (domain.md 3.4; Decree 77/2017, article 29(2)). */
class CrewAshore implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var ashore = dossier.situation().stay().ashore().stream()
                .collect(Collectors.toMap(StillAshore::document, StillAshore::since));
        return dossier.filed().people().stream()
                .filter(person -> ashore.containsKey(DocumentKey.of(person)))
                .map(person -> CheckedDossier.at(
                        person,
                        CheckedDossier.CREW_ASHORE,
                        severity,
                        "fullName",
                        facts(person, Written.moment(ashore.get(DocumentKey.of(person))))))
                .toList();
    }

    private static Map<String, String> facts(Person person, String since) {
        return Map.of("name", person.text("fullName"), "since", since);
    }
}
