package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who asks as crew is in the ship's crew list, by document; only the ship's own agent is told who is. */
class CrewOfTheShip implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var situation = dossier.situation();
        if (situation
                .call()
                .filter(call -> !situation.accounts().isOf(call.company()))
                .isPresent()) {
            return List.of(new Finding("SHIP_OF_ANOTHER_AGENT", severity, "permit-request", "/imoNumber", Map.of()));
        }
        if (situation.stay().arrival().isEmpty()) {
            return List.of();
        }
        var aboard = situation.stay().arrival().get().crew().stream()
                .map(person -> CheckedDossier.text(person, "docNumber"))
                .collect(Collectors.toSet());
        return dossier.filed().people().stream()
                .filter(person -> !aboard.contains(person.text("docNumber")))
                .map(person -> CheckedDossier.at(
                        person, "NOT_OF_THE_CREW", severity, "docNumber", Map.of("value", person.text("docNumber"))))
                .toList();
    }
}
