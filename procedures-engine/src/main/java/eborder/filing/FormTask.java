package eborder.filing;

import eborder.dossier.Declaration;
import eborder.dossier.check.Assessment.Assessed;
import eborder.form.Finding;
import eborder.procedure.NeededForm;
import java.time.Instant;

/**
 * A form of a dossier in the task list.
 *
 * @param rows number of persons in its table, 0 if it has none
 * @param problems number of findings that stop the filing
 * @param warnings number of findings that don't
 * @param savedAt when the filer saved it last, null if never
 */
public record FormTask(String formId, State state, int rows, int problems, int warnings, Instant savedAt) {
    /** Where the filer stands with a form. */
    public enum State {
        NOT_NEEDED,
        NOT_STARTED,
        PREFILLED,
        PROBLEMS,
        DONE;

        public String messageKey() {
            return "form-state." + name();
        }
    }

    static FormTask of(
            NeededForm needed, Declaration declaration, Assessed assessed, boolean shoreLeave, boolean open) {
        var findings = assessed.of(needed.id());
        int problems = (int) findings.stream().filter(Finding::isFail).count();
        return new FormTask(
                needed.id(),
                state(needed, declaration, problems, shoreLeave, open),
                declaration.answers().rowCount("crew"),
                problems,
                findings.size() - problems,
                declaration.savedAt());
    }

    private static State state(
            NeededForm needed, Declaration declaration, int problems, boolean shoreLeave, boolean open) {
        if (needed.when() == NeededForm.When.IF_SHORE_LEAVE && !shoreLeave) {
            return State.NOT_NEEDED;
        }
        if (declaration.savedAt() == null && open) {
            return problems == 0 && isFilled(declaration) ? State.PREFILLED : State.NOT_STARTED;
        }
        return problems > 0 ? State.PROBLEMS : State.DONE;
    }

    private static boolean isFilled(Declaration declaration) {
        return !declaration.answers().texts().isEmpty() || declaration.answers().rowCount("crew") > 0;
    }

    public String titleKey() {
        return "form." + formId;
    }
}
