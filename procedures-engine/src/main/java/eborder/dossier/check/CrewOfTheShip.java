package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who asks as crew is in the ship's crew list, by document. */
class CrewOfTheShip implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        if (dossier.situation().arrival().isEmpty()) {
            return List.of();
        }
        var aboard = dossier.situation().arrival().get().crew().stream()
                .map(person -> CheckedDossier.text(person, "docNumber"))
                .collect(Collectors.toSet());
        return dossier.filed().people().stream()
                .filter(person -> !aboard.contains(person.text("docNumber")))
                .map(person -> CheckedDossier.at(
                        person, "NOT_OF_THE_CREW", severity, "docNumber", Map.of("value", person.text("docNumber"))))
                .toList();
    }
}
