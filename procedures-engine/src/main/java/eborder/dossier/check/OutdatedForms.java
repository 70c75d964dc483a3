package eborder.dossier.check;

import eborder.dossier.Declaration;
import eborder.dossier.Dossier;
import eborder.form.Finding;
import eborder.procedure.NeededForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A draft that outlived a version of one of its forms is brought to the one in force before it is filed (domain.md 4.4). */
public final class OutdatedForms {
    private static final String ADDED = "FORM_ADDED";
    private static final String REPLACED = "FORM_REPLACED";

    private OutdatedForms() {}

    /** A form whose answers must be carried on. @param declaration null if the law asks for the whole form anew */
    public record Outdated(NeededForm needed, Declaration declaration) {
        private Finding finding() {
            return declaration == null
                    ? Finding.fail(ADDED, needed.id(), "", Map.of())
                    : Finding.fail(
                            REPLACED,
                            needed.id(),
                            "",
                            Map.of("old", version(declaration.form()), "new", version(needed.form())));
        }

        private static String version(String form) {
            return form.substring(form.indexOf('@') + 1);
        }
    }

    /** What was filed keeps the forms of its day. */
    public static List<Outdated> in(Dossier dossier, Situation situation, List<Declaration> declarations) {
        return dossier.number() == null
                ? situation.procedure().formsFor(situation.movement()).stream()
                        .flatMap(needed -> outdated(needed, declarations).stream())
                        .toList()
                : List.of();
    }

    private static Optional<Outdated> outdated(NeededForm needed, List<Declaration> declarations) {
        var begun = declarations.stream()
                .filter(declaration -> declaration.formId().equals(needed.id()))
                .findFirst();
        return begun.isPresent() && begun.get().form().equals(needed.form())
                ? Optional.empty()
                : Optional.of(new Outdated(needed, begun.orElse(null)));
    }

    /** Whether a finding says that its form is outdated. */
    public static boolean isSaidBy(Finding finding) {
        return finding.code().equals(ADDED) || finding.code().equals(REPLACED);
    }

    static List<Finding> findings(Dossier dossier, Situation situation, List<Declaration> declarations) {
        return in(dossier, situation, declarations).stream()
                .map(outdated -> outdated.finding().by("forms-in-force"))
                .toList();
    }
}
