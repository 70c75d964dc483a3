package eborder.web.filing;

import eborder.filing.DeclarationPicture.Earlier;
import eborder.form.FormCatalogue;
import eborder.web.face.Found;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was typed for an earlier version of a form and has no place in the one now in force, in words. */
@Named
@ApplicationScoped
public class Renewed {
    private static final int MOST = 50;

    private final FormCatalogue forms;
    private final Found found;

    @Inject
    Renewed(FormCatalogue forms, Found found) {
        this.forms = forms;
        this.found = found;
    }

    /** The first fifty, each with the place it had. */
    public List<String> lines(Earlier earlier) {
        var form = forms.form(earlier.formRef());
        return earlier.left().stream()
                .limit(MOST)
                .map(left -> found.place(form, left.pointer()) + ": " + left.text())
                .toList();
    }

    /** How many more there are. */
    public int rest(Earlier earlier) {
        return Math.max(0, earlier.left().size() - MOST);
    }
}
