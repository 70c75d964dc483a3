package eborder.web.filing;

import eborder.filing.DeclarationPicture;
import eborder.filing.Drafting;
import eborder.filing.MyDossiers;
import eborder.filing.RowsTyped;
import eborder.form.Field;
import eborder.form.Finding;
import eborder.form.Form;
import eborder.form.FormCatalogue;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import eborder.web.face.Found;
import eborder.web.face.Typed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A list of persons, a page of twenty-five at a time; the rows live in the draft, never in the session. */
@Named("listPage")
@ViewScoped
public class ListPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int PAGE = 25;

    private final MyDossiers dossiers;
    private final Drafting drafting;
    private final FormCatalogue forms;
    private final ListFindings found;
    private final Visitor visitor;
    private UUID id;
    private String formId;
    private int page = 1;
    private int version;
    private transient Form form;
    private transient DeclarationPicture picture;
    private transient List<Map<String, String>> rows;
    private transient List<Finding> findings;
    private transient Map<String, List<Finding>> places;

    @Inject
    ListPage(MyDossiers dossiers, Drafting drafting, FormCatalogue forms, ListFindings found, Visitor visitor) {
        this.dossiers = dossiers;
        this.drafting = drafting;
        this.forms = forms;
        this.found = found;
        this.visitor = visitor;
    }

    /** The first look: remembers the version that is shown. */
    public void open() {
        version = getPicture().version();
    }

    public void save() {
        var typed = getRows().stream().map(Typed::texts).toList();
        drafting.saveRows(visitor.actor(), id, formId, new RowsTyped(first(), typed), version);
        forget();
    }

    public String saveAndReturn() {
        save();
        return "/filing/dossier.xhtml?faces-redirect=true&id=" + id;
    }

    public String turnTo(int to) {
        save();
        return here(to);
    }

    public String add() {
        save();
        drafting.addRow(visitor.actor(), id, formId);
        return here((getCount() + PAGE) / PAGE);
    }

    /** @param row position on this page, from 0 */
    public String remove(int row) {
        save();
        drafting.removeRow(visitor.actor(), id, formId, first() + row);
        return here(page);
    }

    private String here(int to) {
        return "/filing/list.xhtml?faces-redirect=true&id=" + id + "&form=" + formId + "&page=" + to;
    }

    /** The draft was changed past this page: what it holds counts from now on. */
    public void reread() {
        forget();
    }

    private void forget() {
        picture = null;
        rows = null;
        findings = null;
        places = null;
        version = getPicture().version();
    }

    private int first() {
        return (page - 1) * PAGE;
    }

    /** The rows of this page, fresh from the draft in each request; Faces puts what was typed over them. */
    public List<Map<String, String>> getRows() {
        if (rows == null) {
            rows = getPicture().answers().rows(getTable().name()).stream()
                    .skip(first())
                    .limit(PAGE)
                    .<Map<String, String>>map(HashMap::new)
                    .toList();
        }
        return rows;
    }

    public List<Finding> getFindings() {
        if (findings == null) {
            findings = dossiers.picture(visitor.actor(), id).findings().stream()
                    .filter(finding -> finding.form().equals(formId))
                    .toList();
        }
        return findings;
    }

    /** The summary's lines; they lead to the right page of the list. */
    public List<Found.Line> getLines() {
        return found.lines(getForm(), getFindings(), new ListFindings.Where(id, page, PAGE));
    }

    /** How many places must be mended before the filing. */
    public long getProblems() {
        return getFindings().stream().filter(Finding::isFail).count();
    }

    /** The words at a cell of this page. */
    public String note(int row, String field) {
        return found.note(at(row, field), pointer(row, field));
    }

    /** Whether a cell of this page stops the filing. */
    public boolean wrong(int row, String field) {
        return at(row, field).stream().anyMatch(Finding::isFail);
    }

    /** Asked for several times per cell of lists that may hold thousands of findings. */
    private List<Finding> at(int row, String field) {
        if (places == null) {
            places = getFindings().stream().collect(Collectors.groupingBy(Finding::pointer));
        }
        return places.getOrDefault(pointer(row, field), List.of());
    }

    /** What stood in a cell of this page before the import tidied it; empty if it is as typed. */
    public String before(int row, String field) {
        return getPicture().changes().getOrDefault(pointer(row, field), "");
    }

    private String pointer(int row, String field) {
        return "/" + getTable().name() + "/" + (first() + row) + "/" + field;
    }

    public DeclarationPicture getPicture() {
        if (picture == null) {
            picture = dossiers.declaration(visitor.actor(), id, formId);
        }
        return picture;
    }

    public int getCount() {
        return getPicture().answers().rowCount(getTable().name());
    }

    public int getPages() {
        return Math.max(1, (getCount() + PAGE - 1) / PAGE);
    }

    public int rowNumber(int row) {
        return first() + row + 1;
    }

    public Form getForm() {
        if (form == null) {
            form = forms.form(getPicture().formRef());
        }
        return form;
    }

    public Field getTable() {
        return getForm().table().orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
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

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
