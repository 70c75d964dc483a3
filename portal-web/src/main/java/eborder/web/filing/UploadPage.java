package eborder.web.filing;

import eborder.filing.ListImport;
import eborder.filing.ListImport.ImportOutcome;
import eborder.filing.NamedFile;
import eborder.form.Form;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import eborder.web.face.Found;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.primefaces.event.FileUploadEvent;

/** A spreadsheet goes into the list of a draft. */
@Named("uploadPage")
@RequestScoped
public class UploadPage {
    /** Drawn again for a new list only: a file that can't be used leaves what is just being typed. */
    private static final String LIST = "f";

    private final ListImport imports;
    private final Found found;
    private final Visitor visitor;
    private final ListPage list;
    private ImportOutcome outcome;
    private Form form;

    @Inject
    UploadPage(ListImport imports, Found found, Visitor visitor, ListPage list) {
        this.imports = imports;
        this.found = found;
        this.visitor = visitor;
        this.list = list;
    }

    public void receive(FileUploadEvent event) {
        var file = event.getFile();
        if (file.getSize() > ListImport.MOST_BYTES) {
            throw new Problem(ErrorCode.FILE_TOO_LARGE);
        }
        form = list.getForm();
        outcome = imports.importList(
                visitor.actor(), list.getId(), form.id(), new NamedFile(file.getFileName(), file.getContent()));
        if (outcome.rows() > 0) {
            list.reread();
            FacesContext.getCurrentInstance()
                    .getPartialViewContext()
                    .getRenderIds()
                    .add(LIST);
        }
    }

    /** What came of the file; null before. */
    public ImportOutcome getOutcome() {
        return outcome;
    }

    /** What is wrong with the file itself, in words. */
    public List<String> getProblems() {
        return outcome == null
                ? List.of()
                : outcome.problems().stream()
                        .map(problem -> found.line(form, problem))
                        .toList();
    }
}
