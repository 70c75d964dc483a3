package eborder.filing;

import eborder.form.Answers;
import eborder.form.Finding;
import eborder.form.Form;
import eborder.form.FormCatalogue;
import eborder.form.Tidied;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Files of answers in and out: each is read before a transaction begins. */
@Relay
public class ListImport {
    /** Larger files are refused before they are read. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private final ListFiles files;
    private final FormCatalogue forms;
    private final Drafting drafting;

    @Inject
    ListImport(ListFiles files, FormCatalogue forms, Drafting drafting) {
        this.files = files;
        this.forms = forms;
        this.drafting = drafting;
    }

    /**
     * Reads a file and puts its rows in the place of the draft's table; where the form has none, its answers over those that stand
     * there. If the file as a whole can't be used, the draft stays as it is.
     *
     * @throws Problem FILE_TOO_LARGE above 10 MB; whatever {@code Drafting} refuses, before the file is looked at
     */
    public ImportOutcome importList(Actor actor, UUID dossier, String formId, NamedFile file) {
        drafting.requireOpen(actor, dossier);
        var content = file.content();
        if (content.length > MOST_BYTES) {
            throw new Problem(ErrorCode.FILE_TOO_LARGE);
        }
        var form = forms.form(drafting.formOf(dossier, formId));
        var read = files.read(form, file.name(), content);
        if (read.rows().isEmpty() && read.answers().isEmpty()) {
            return new ImportOutcome(0, 0, read.problems(), List.of(), read.sheetRows());
        }
        var tidied = form.table().isPresent()
                ? drafting.replaceRows(actor, dossier, formId, read.rows(), file)
                : drafting.fill(actor, dossier, formId, read.answers(), file);
        return new ImportOutcome(
                read.rows().size(), read.answers().size(), read.problems(), tidied.changes(), read.sheetRows());
    }

    /** An empty template. @param form id, or reference of a version; {@code language} {@code vi} or {@code en} */
    public byte[] template(String form, String language) {
        return files.template(list(form), language);
    }

    /** The list with its findings beside the rows. @param text turns a finding into words */
    public byte[] annotated(
            String formRef,
            Answers declaration,
            List<Finding> findings,
            String language,
            Function<Finding, String> text) {
        var form = list(formRef);
        var rows = declaration.rows(form.table().orElseThrow().name());
        return files.annotated(form, rows, findings, language, text);
    }

    /** @throws Problem NOT_FOUND if there is no such form or it has no table */
    private Form list(String name) {
        return forms.find(name)
                .filter(form -> form.table().isPresent())
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /**
     * What came of a file.
     *
     * @param rows how many rows are in the draft now; 0 if the file couldn't be used
     * @param answers how many answers beside a table it filled
     * @param problems what is wrong with the file or single cells of it
     * @param changes what was rewritten on the way in
     * @param sheetRows the row number in the file of each row
     */
    public record ImportOutcome(
            int rows, int answers, List<Finding> problems, List<Tidied.Change> changes, List<Integer> sheetRows) {}
}
