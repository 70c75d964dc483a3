package eborder.dossier;

import eborder.form.Answers;
import eborder.form.Form;
import eborder.form.Tidied;
import eborder.procedure.NeededForm;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The answers to one form of a dossier, as the filer left them. Errors may be saved; nothing typed is lost. */
@Entity
@Table(name = "declaration")
public class Declaration {
    @Id
    private UUID id;

    private UUID dossier;
    private String form;
    private Answers answers;
    private Answers changes;
    private Instant savedAt;
    private String earlierForm;
    private Answers earlierAnswers;

    @Version
    private int version;

    protected Declaration() {}

    /** @param answers what is known already, for the filer to check */
    public static Declaration begin(UUID dossier, String formRef, Answers answers) {
        var declaration = new Declaration();
        declaration.id = UUID.randomUUID();
        declaration.dossier = dossier;
        declaration.form = formRef;
        declaration.answers = answers;
        declaration.changes = Answers.empty();
        return declaration;
    }

    /** Adds what follows from other forms; the filer has not been here for that. */
    public void derive(Map<String, String> texts) {
        answers = answers.with(texts);
    }

    /** Replaces the answers; what the tidying rewrote is kept, so that the filer can see it. */
    public void save(Tidied tidied, Instant now) {
        var notes = new LinkedHashMap<>(changes.texts());
        tidied.changes().forEach(change -> notes.put(change.pointer(), change.from()));
        answers = tidied.answers();
        changes = Answers.empty().with(notes);
        savedAt = now;
    }

    /** Goes on with another version of the form, as far as that asks for the same; all that was typed is kept beside it. */
    public void carryTo(Form version) {
        earlierForm = form;
        earlierAnswers = answers;
        form = version.ref();
        answers = version.tidy(version.carry(answers).answers()).answers();
    }

    /** Takes over what was declared in an accepted amendment. */
    public void takeOver(Declaration amended) {
        form = amended.form;
        answers = amended.answers;
        changes = amended.changes;
        savedAt = amended.savedAt == null ? savedAt : amended.savedAt;
    }

    /** Replaces the answers by those of a new file: older notes don't apply any more. */
    public void replace(Tidied tidied, Instant now) {
        changes = Answers.empty();
        save(tidied, now);
    }

    /** @throws Problem CHANGED_BY_SOMEONE_ELSE if the page showed older answers */
    public void requireVersion(int shown) {
        if (shown != version) {
            throw new Problem(ErrorCode.CHANGED_BY_SOMEONE_ELSE);
        }
    }

    public UUID dossier() {
        return dossier;
    }

    /** For example {@code crew-list@1}. */
    public String form() {
        return form;
    }

    public Answers answers() {
        return answers;
    }

    /** The form's id, whatever its version. */
    public String formId() {
        return NeededForm.id(form);
    }

    /** The version of the form that it was begun with; null if that is still the one. */
    public String earlierForm() {
        return earlierForm;
    }

    /** Everything that was typed for {@link #earlierForm()}; null if there is none. */
    public Answers earlierAnswers() {
        return earlierAnswers;
    }

    /** By JSON pointer: what stood there before the tidying. */
    public Map<String, String> changes() {
        return changes.texts();
    }

    /** When the filer saved it last, null if never. */
    public Instant savedAt() {
        return savedAt;
    }

    public int version() {
        return version;
    }

    /** The rows of a table, empty if there is none. */
    public List<Map<String, String>> rows(String table) {
        return answers.rows(table);
    }
}
