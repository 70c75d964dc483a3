package eborder.singlewindow.spreadsheet;

import eborder.filing.ReadList;
import eborder.form.CodeLists;
import eborder.form.Field;
import eborder.form.Finding;
import eborder.form.Form;
import eborder.i18n.Language;
import eborder.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lists of persons as .xlsx files (domain.md 2.16). */
@ApplicationScoped
public class SpreadsheetLists {
    private final Messages messages = Messages.load();
    private final CodeLists codeLists;

    @Inject
    public SpreadsheetLists(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    public ReadList read(Form form, byte[] file) {
        return new ListReader(form, table(form)).read(file);
    }

    public byte[] template(Form form, String language) {
        try {
            return new TemplateFile(form, table(form), codeLists, words(language)).write();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
    }

    public byte[] annotated(
            Form form,
            List<Map<String, String>> rows,
            List<Finding> findings,
            String language,
            Function<Finding, String> text) {
        try {
            return new AnnotatedCopy(form, table(form), words(language), text).write(rows, findings);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
    }

    private Words words(String language) {
        return new Words(messages, Language.of(language));
    }

    private static Field table(Form form) {
        return form.table().orElseThrow(() -> new IllegalArgumentException("form without a table: " + form.id()));
    }
}
