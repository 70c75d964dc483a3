package eborder.web.filing;

import eborder.filing.DossierPicture;
import eborder.filing.Filing;
import eborder.filing.FilingOutcome;
import eborder.filing.FormTask;
import eborder.filing.MyDossiers;
import eborder.form.Finding;
import eborder.form.Form;
import eborder.form.FormCatalogue;
import eborder.web.access.Visitor;
import eborder.web.face.Found;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Check answers, then file. */
@Named("checkPage")
@ViewScoped
public class CheckPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int MOST_LINES = 100;

    private final MyDossiers dossiers;
    private final Filing filing;
    private final FormCatalogue forms;
    private final Found found;
    private final Visitor visitor;
    private UUID id;
    private transient DossierPicture picture;
    private transient Map<String, Map<String, String>> answers;

    @Inject
    CheckPage(MyDossiers dossiers, Filing filing, FormCatalogue forms, Found found, Visitor visitor) {
        this.dossiers = dossiers;
        this.filing = filing;
        this.forms = forms;
        this.found = found;
        this.visitor = visitor;
    }

    public String file() {
        var outcome = filing.file(visitor.actor(), id);
        if (outcome instanceof FilingOutcome.Filed) {
            return "/filing/filed.xhtml?faces-redirect=true&id=" + id;
        }
        picture = null;
        return null;
    }

    public DossierPicture getPicture() {
        if (picture == null) {
            picture = dossiers.picture(visitor.actor(), id);
        }
        return picture;
    }

    /** Every failure as a link to the page of its form. */
    public List<Found.Line> getLines() {
        return lines(true);
    }

    /** What doesn't stop the filing but is worth a look. */
    public List<Found.Line> getWarnings() {
        return lines(false);
    }

    /** How many places must be mended before the filing. */
    public long getProblems() {
        return getPicture().findings().stream().filter(Finding::isFail).count();
    }

    /** How many warnings are not shown. */
    public long getOtherWarnings() {
        return getPicture().findings().size() - getProblems() - getWarnings().size();
    }

    private List<Found.Line> lines(boolean failures) {
        return getPicture().findings().stream()
                .filter(finding -> finding.isFail() == failures)
                .limit(MOST_LINES)
                .map(this::line)
                .toList();
    }

    private Found.Line line(Finding finding) {
        if (finding.form().isEmpty()) {
            return new Found.Line("/filing/papers.xhtml?id=" + id, found.text(finding));
        }
        var task = getPicture().task(finding.form());
        return new Found.Line(hrefOf(task), found.line(form(task), finding));
    }

    /** The page that edits a form; what the law has replaced is renewed first. */
    public String hrefOf(FormTask task) {
        if (task.state() == FormTask.State.OUTDATED) {
            return "/filing/dossier.xhtml?id=" + id;
        }
        return "/filing/" + (task.list() ? "list" : "form") + ".xhtml?id=" + id + "&form=" + task.formId();
    }

    public Form form(FormTask task) {
        return forms.form(task.formRef());
    }

    /** The top-level answers of a form as typed; the page asks once per answer. */
    public Map<String, String> answers(FormTask task) {
        if (answers == null) {
            answers = new HashMap<>();
        }
        return answers.computeIfAbsent(
                task.formId(),
                form -> dossiers.declaration(visitor.actor(), id, form)
                        .answers()
                        .texts());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
