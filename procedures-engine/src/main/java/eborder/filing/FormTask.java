package eborder.filing;

import eborder.dossier.Declaration;
import eborder.dossier.check.Assessment.Assessed;
import eborder.form.Field;
import eborder.form.Finding;
import eborder.form.Form;
import eborder.procedure.NeededForm;
import java.time.Instant;

/**
 * A form of a dossier in the task list.
 *
 * @param list whether it is a list; {@code rows} how many it has
 * @param problems number of findings that stop the filing
 * @param warnings number of findings that don't
 * @param savedAt when the filer saved it last, null if never
 */
public record FormTask(
        String formId, State state, boolean list, int rows, int problems, int warnings, Instant savedAt) {
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

    static FormTask of(NeededForm needed, Form form, Declaration declaration, Assessed assessed, boolean open) {
        var findings = assessed.of(needed.id());
        int problems = (int) findings.stream().filter(Finding::isFail).count();
        int rows = form.table()
                .map(Field::name)
                .map(declaration.answers()::rowCount)
                .orElse(0);
        return new FormTask(
                needed.id(),
                state(needed, declaration, assessed, problems, rows, open),
                form.table().isPresent(),
                rows,
                problems,
                findings.size() - problems,
                declaration.savedAt());
    }

    private static State state(
            NeededForm needed, Declaration declaration, Assessed assessed, int problems, int rows, boolean open) {
        if (!needed.isAlwaysNeeded() && !assessed.filed().says(needed.onlyIf())) {
            return State.NOT_NEEDED;
        }
        if (declaration.savedAt() == null && open) {
            boolean filled = rows > 0 || !declaration.answers().texts().isEmpty();
            return problems == 0 && filled ? State.PREFILLED : State.NOT_STARTED;
        }
        return problems > 0 ? State.PROBLEMS : State.DONE;
    }

    public String titleKey() {
        return "form." + formId;
    }
}
