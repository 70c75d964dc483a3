package eborder.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.dossier.Declaration;
import eborder.dossier.Dossier;
import eborder.dossier.Filed;
import eborder.form.Finding;
import eborder.form.FormCatalogue;
import eborder.procedure.NeededForm;
import eborder.procedure.ProcedureDefinition;
import eborder.shared.TheClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the declarations of a dossier through their forms and asks all checks: everything that is wrong, at once. */
@ApplicationScoped
public class Assessment {
    private final FormCatalogue forms;
    private final Situations situations;
    private final Checks checks;

    @Inject
    Assessment(FormCatalogue forms, Situations situations, Checks checks) {
        this.forms = forms;
        this.situations = situations;
        this.checks = checks;
    }

    /** @param filed the typed answers; {@code findings} of forms and checks, form by form and row by row */
    public record Assessed(Situation situation, Filed filed, List<Finding> findings) {
        public boolean mayBeFiled() {
            return findings.stream().noneMatch(Finding::isFail);
        }

        public List<Finding> of(String formId) {
            return findings.stream()
                    .filter(finding -> finding.form().equals(formId))
                    .toList();
        }
    }

    /** What a draft is worth now. */
    public Assessed assess(Dossier dossier, List<Declaration> declarations, Instant now) {
        var situation = situations.of(dossier);
        var findings = new ArrayList<Finding>();
        var filed = read(situation, declarations, findings);
        situation = situations.declared(situation, dossier, filed);
        findings.addAll(MissingPapers.in(situation, filed));
        findings.addAll(ended(dossier, situation.procedure(), now));
        findings.addAll(OutdatedForms.findings(dossier, situation, declarations));
        findings.addAll(checks.findings(situation.checked(filed, dossier.receivedAt(), now)));
        return new Assessed(situation, filed, ReadingOrder.of(situation.procedure(), findings));
    }

    private Filed read(Situation situation, List<Declaration> declarations, List<Finding> findings) {
        var typed = new LinkedHashMap<String, JsonNode>();
        var answers = new LinkedHashMap<String, Declaration>();
        declarations.forEach(declaration -> answers.put(declaration.formId(), declaration));
        for (NeededForm needed : situation.procedure().formsFor(situation.movement())) {
            var declaration = answers.get(needed.id());
            if (declaration != null && isNeeded(needed, typed)) {
                findings.addAll(readOne(declaration, typed));
            } else if (declaration != null) {
                findings.addAll(undeclared(needed, declaration));
            }
        }
        return Filed.of(typed);
    }

    /** A draft that outlived its procedure can't be filed any more. */
    private static List<Finding> ended(Dossier dossier, ProcedureDefinition procedure, Instant now) {
        boolean offered = procedure.isOffered(now.atZone(TheClock.VIETNAM).toLocalDate());
        return dossier.number() != null || offered
                ? List.of()
                : List.of(Finding.fail(
                                "PROCEDURE_ENDED",
                                "",
                                "",
                                Map.of("law", procedure.offered().law()))
                        .by("procedure-offered"));
    }

    /** Rows of a list that another form says is empty would be lost without a word. */
    private List<Finding> undeclared(NeededForm needed, Declaration declaration) {
        int rows = forms.form(declaration.form())
                .table()
                .map(table -> declaration.answers().rowCount(table.name()))
                .orElse(0);
        int hash = needed.onlyIf().indexOf('#');
        return rows == 0
                ? List.of()
                : List.of(Finding.fail(
                                "LIST_NOT_DECLARED",
                                needed.onlyIf().substring(0, hash),
                                needed.onlyIf().substring(hash + 1),
                                Map.of("rows", Integer.toString(rows)))
                        .by("list-declared"));
    }

    private static boolean isNeeded(NeededForm needed, Map<String, JsonNode> before) {
        return needed.isAlwaysNeeded() || Filed.of(before).says(needed.onlyIf());
    }

    private List<Finding> readOne(Declaration declaration, Map<String, JsonNode> typed) {
        var form = forms.form(declaration.form());
        var read = form.read(declaration.answers());
        typed.put(declaration.form(), read);
        return form.validate(declaration.answers(), read);
    }
}
