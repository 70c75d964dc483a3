package eborder.filing;

import eborder.dossier.Declaration;
import eborder.dossier.Dossiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Derives the master's name and the number of crew in the general declaration from the crew list, unless the filer typed
 * something else there (domain.md 6, row 3).
 */
@ApplicationScoped
public class CrewTotals {
    private final Dossiers dossiers;

    @Inject
    CrewTotals(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    void update(UUID dossier, List<Map<String, String>> before, List<Map<String, String>> after) {
        var general = dossiers.declaration(dossier, "general-declaration");
        var texts = new LinkedHashMap<String, String>();
        derive(general, texts, "crewCount", size(before), size(after));
        derive(general, texts, "masterName", master(before), master(after));
        if (!texts.isEmpty()) {
            general.derive(texts);
        }
    }

    private static void derive(
            Declaration general, Map<String, String> texts, String field, String before, String after) {
        var standing = general.answers().text("/" + field);
        boolean ours = standing.isEmpty() || standing.equals(before);
        if (ours && !Objects.equals(standing, after)) {
            texts.put(field, after);
        }
    }

    private static String size(List<Map<String, String>> crew) {
        return crew.isEmpty() ? "" : Integer.toString(crew.size());
    }

    private static String master(List<Map<String, String>> crew) {
        return crew.stream()
                .filter(person -> "CAP".equals(person.get("rank")))
                .map(person -> person.getOrDefault("fullName", ""))
                .findFirst()
                .orElse("");
    }
}
