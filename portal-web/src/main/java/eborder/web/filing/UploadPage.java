package eborder.web.filing;

import eborder.filing.ListImport;
import eborder.filing.ListImport.ImportOutcome;
import eborder.filing.NamedFile;
import eborder.form.Form;
import eborder.form.FormCatalogue;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import eborder.web.face.Found;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.primefaces.event.FileUploadEvent;

/** A spreadsheet goes into the list of a draft. */
@Named("uploadPage")
@RequestScoped
public class UploadPage {
    private final ListImport imports;
    private final FormCatalogue forms;
    private final Found found;
    private final Visitor visitor;
    private ImportOutcome outcome;
    private Form form;

    @Inject
    UploadPage(ListImport imports, FormCatalogue forms, Found found, Visitor visitor) {
        this.imports = imports;
        this.forms = forms;
        this.found = found;
        this.visitor = visitor;
    }

    /** Takes the dossier's and the form's id from the component's attributes. */
    public void receive(FileUploadEvent event) {
        var file = event.getFile();
        if (file.getSize() > ListImport.MOST_BYTES) {
            throw new Problem(ErrorCode.FILE_TOO_LARGE);
        }
        var attributes = event.getComponent().getAttributes();
        var dossier = UUID.fromString(attributes.get("dossier").toString());
        var formId = attributes.get("form").toString();
        form = forms.latest(formId);
        outcome = imports.importList(
                visitor.actor(), dossier, formId, new NamedFile(file.getFileName(), file.getContent()));
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
