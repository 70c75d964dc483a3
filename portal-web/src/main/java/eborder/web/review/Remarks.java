package eborder.web.review;

import eborder.form.Finding;
import eborder.form.FormCatalogue;
import eborder.web.face.Found;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the checks say about a filed version, in words. */
@Named("remarks")
@RequestScoped
public class Remarks {
    private final FormCatalogue forms;
    private final Found found;

    @Inject
    Remarks(FormCatalogue forms, Found found) {
        this.forms = forms;
        this.found = found;
    }

    /** The remark with its place in front, if it has one. */
    public String line(Finding finding) {
        return finding.form().isEmpty() ? found.text(finding) : found.line(forms.latest(finding.form()), finding);
    }

    /** The place as a request to mend names it. */
    public String place(Finding finding) {
        return finding.form() + "#" + finding.pointer();
    }
}
