package eborder.filing;

import eborder.dossier.Declaration;
import eborder.dossier.Dossiers;
import eborder.form.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Derives the master's name and the numbers of crew and passengers in the general declaration from the lists, unless the filer
 * typed something else there (domain.md 6, row 3).
 */
@ApplicationScoped
public class Totals {
    private static final String GENERAL = "general-declaration@";

    private final Dossiers dossiers;

    @Inject
    Totals(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** Nothing happens where there is no general declaration. @param formId of the list whose rows have changed */
    void update(UUID dossier, String formId, Answers before, Answers after) {
        dossiers.declarations(dossier).stream()
                .filter(declaration -> declaration.form().startsWith(GENERAL))
                .findFirst()
                .ifPresent(general -> update(general, formId, before, after));
    }

    private static void update(Declaration general, String formId, Answers before, Answers after) {
        var texts = new LinkedHashMap<String, String>();
        if (formId.equals("crew-list")) {
            derive(general, texts, "crewCount", size(before), size(after));
            derive(general, texts, "masterName", master(before), master(after));
            general.derive(texts);
        } else if (formId.equals("passenger-list")) {
            derive(general, texts, "passengerCount", number(before), number(after));
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

    private static String size(Answers list) {
        int crew = list.rowCount("crew");
        return crew == 0 ? "" : Integer.toString(crew);
    }

    /** A ship without passengers says so; a ship without crew has not said anything yet. */
    private static String number(Answers list) {
        return Integer.toString(list.rowCount("passengers"));
    }

    private static String master(Answers list) {
        return list.rows("crew").stream()
                .filter(person -> "CAP".equals(person.get("rank")))
                .map(person -> person.getOrDefault("fullName", ""))
                .findFirst()
                .orElse("");
    }
}
