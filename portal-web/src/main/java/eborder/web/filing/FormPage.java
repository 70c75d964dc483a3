package eborder.web.filing;

import eborder.filing.DeclarationPicture;
import eborder.filing.Drafting;
import eborder.filing.MyDossiers;
import eborder.form.Field;
import eborder.form.Finding;
import eborder.form.Form;
import eborder.form.FormCatalogue;
import eborder.form.Kind;
import eborder.web.access.Visitor;
import eborder.web.face.Typed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A form of top-level answers, drawn from its schema; saved as typed, by button and every twenty seconds. */
@Named("formPage")
@ViewScoped
public class FormPage implements Serializable {
    private static final long serialVersionUID = 1;

    private final MyDossiers dossiers;
    private final Drafting drafting;
    private final FormCatalogue forms;
    private final Visitor visitor;
    private UUID id;
    private String formId;
    private int version;
    private transient DeclarationPicture picture;
    private transient Map<String, Object> answers;
    private transient List<Finding> findings;

    @Inject
    FormPage(MyDossiers dossiers, Drafting drafting, FormCatalogue forms, Visitor visitor) {
        this.dossiers = dossiers;
        this.drafting = drafting;
        this.forms = forms;
        this.visitor = visitor;
    }

    /** The first look: remembers the version that is shown. */
    public void open() {
        version = getPicture().version();
    }

    public String saveAndReturn() {
        save();
        return "/filing/dossier.xhtml?faces-redirect=true&id=" + id;
    }

    /** Saves what was typed and shows what is still wrong. */
    public void save() {
        drafting.save(visitor.actor(), id, formId, Typed.texts(getAnswers()), version);
        picture = null;
        answers = null;
        findings = null;
        version = getPicture().version();
    }

    /** What is wrong in this form; nothing before the filer saved it once. */
    public List<Finding> getFindings() {
        if (findings == null) {
            findings = getPicture().savedAt() != null
                    ? dossiers.picture(visitor.actor(), id).findings().stream()
                            .filter(finding -> finding.form().equals(formId))
                            .toList()
                    : List.of();
        }
        return findings;
    }

    public DeclarationPicture getPicture() {
        if (picture == null) {
            picture = dossiers.declaration(visitor.actor(), id, formId);
        }
        return picture;
    }

    /** Fresh from the draft in each request; Faces puts what was typed over it. */
    public Map<String, Object> getAnswers() {
        if (answers == null) {
            answers = new HashMap<>(getPicture().answers().texts());
        }
        return answers;
    }

    public Form getForm() {
        return forms.form(getPicture().formRef());
    }

    /** The fields by section, in the order of the schema. */
    public List<Map.Entry<String, List<Field>>> getSections() {
        var sections = new LinkedHashMap<String, List<Field>>();
        getForm().fields().stream()
                .filter(field -> field.kind() != Kind.TABLE)
                .forEach(field -> sections.computeIfAbsent(field.section(), any -> new java.util.ArrayList<>())
                        .add(field));
        return List.copyOf(sections.entrySet());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getFormId() {
        return formId;
    }

    public void setFormId(String formId) {
        this.formId = formId;
    }
}
