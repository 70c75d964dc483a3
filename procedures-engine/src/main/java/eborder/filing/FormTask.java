package eborder.filing;

import eborder.dossier.Declaration;
import eborder.dossier.check.Assessment.Assessed;
import eborder.dossier.check.OutdatedForms;
import eborder.form.Field;
import eborder.form.Finding;
import eborder.form.Form;
import eborder.procedure.NeededForm;
import java.time.Instant;

/**
 * A form of a dossier in the task list.
 *
 * @param formRef the version that it is filled in by, for example {@code crew-list@1}
 * @param list whether it is a list; {@code rows} how many it has
 * @param problems number of findings that stop the filing
 * @param warnings number of findings that don't
 * @param savedAt when the filer saved it last, null if never
 */
public record FormTask(
        String formId,
        String formRef,
        State state,
        boolean list,
        int rows,
        int problems,
        int warnings,
        Instant savedAt) {
    /** Where the filer stands with a form. */
    public enum State {
        NOT_NEEDED,
        /** The law has put another version in its place. */
        OUTDATED,
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
                form.ref(),
                findings.stream().anyMatch(OutdatedForms::isSaidBy)
                        ? State.OUTDATED
                        : state(needed, declaration, assessed, problems, rows, open),
                form.table().isPresent(),
                rows,
                problems,
                findings.size() - problems,
                declaration.savedAt());
    }

    /** A form that the law asks for since the draft was begun. */
    static FormTask missing(NeededForm needed, Form form) {
        return new FormTask(
                needed.id(), form.ref(), State.OUTDATED, form.table().isPresent(), 0, 1, 0, null);
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
