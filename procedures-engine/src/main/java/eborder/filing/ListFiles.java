package eborder.filing;

import eborder.form.Finding;
import eborder.form.Form;
import eborder.shared.Contract;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lists of persons as files: read what agents send, hand out templates and annotated copies. */
@Contract
public interface ListFiles {
    /**
     * Reads what a file holds for a form: a spreadsheet, tolerant of column order, header language and title rows, or a message of
     * another single window; which of them it is, its first bytes say.
     * Bounded: at most 10 MB, 50 MB inflated, 5,000 rows. Never throws for what is in the file.
     */
    ReadList read(Form form, String fileName, byte[] file);

    /** An empty template with code sheets. @param language {@code vi} or {@code en} */
    byte[] template(Form form, String language);

    /** The rows as a spreadsheet with a column of errors and a comment at each faulty cell. @param text turns a finding into words */
    byte[] annotated(
            Form form,
            List<Map<String, String>> rows,
            List<Finding> findings,
            String language,
            Function<Finding, String> text);
}
