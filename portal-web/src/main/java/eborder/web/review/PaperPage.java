package eborder.web.review;

import eborder.filing.BackEntering.Paper;
import eborder.filing.ChannelMessage.Sheet;
import eborder.filing.EnteringPapers;
import eborder.filing.NamedFile;
import eborder.filing.outage.PaperEntry;
import eborder.form.Field;
import eborder.form.Finding;
import eborder.form.Form;
import eborder.form.Kind;
import eborder.procedure.ProcedureDefinition;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import eborder.web.access.Visitor;
import eborder.web.face.Found;
import eborder.web.face.Refusal;
import eborder.web.face.Typed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An officer enters a ship's paper that was handed in during an outage: which procedure, then everything at once. Nothing is kept before. */
@Named("paperPage")
@ViewScoped
public class PaperPage implements Serializable {
    private static final long serialVersionUID = 1;

    private final EnteringPapers papers;
    private final Visitor visitor;
    private final Found found;
    private final Refusal refusal;
    private String procedure;
    private transient Map<String, String> paper;
    private transient Map<String, Map<String, Object>> answers;
    private transient Map<String, Part> files;
    private transient List<Form> forms;
    private transient List<Finding> findings;
    private transient String refused;

    @Inject
    PaperPage(EnteringPapers papers, Visitor visitor, Found found, Refusal refusal) {
        this.papers = papers;
        this.visitor = visitor;
        this.found = found;
        this.refusal = refusal;
    }

    public List<ProcedureDefinition> getPossible() {
        return papers.possible(visitor.actor());
    }

    /** Those of the procedure; none before it was chosen. */
    public List<Form> getForms() {
        if (forms == null) {
            forms = procedure == null ? List.of() : papers.forms(visitor.actor(), procedure);
        }
        return forms;
    }

    /** What is typed beside the table. */
    public List<Field> fields(Form form) {
        return form.fields().stream()
                .filter(field -> field.kind() != Kind.TABLE)
                .toList();
    }

    /** Files the paper; stays on the page with what was typed if anything is wrong. */
    public String enter() {
        try {
            var entered = papers.enter(visitor.actor(), entry(), declared(), lists());
            findings = entered.findings();
            return entered.dossier() == null
                    ? null
                    : "/review/dossier.xhtml?faces-redirect=true&id=" + entered.dossier();
        } catch (Problem problem) {
            refused = refusal.in("page.paper.refused", problem);
            return null;
        }
    }

    private PaperEntry entry() {
        return new PaperEntry(getPaper().get("paper"), getPaper().get("reason"), handedIn());
    }

    private Instant handedIn() {
        var at = getPaper().getOrDefault("at", "");
        try {
            return at.isBlank()
                    ? null
                    : LocalDateTime.parse(at).atZone(TheClock.VIETNAM).toInstant();
        } catch (DateTimeException noMoment) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "at"));
        }
    }

    /** What was left empty isn't declared: what is known of ship and company stays. */
    private Paper declared() {
        var sheets = new HashMap<String, Sheet>();
        getAnswers().forEach((form, typed) -> {
            var texts = new HashMap<>(Typed.texts(typed));
            texts.values().removeIf(String::isEmpty);
            sheets.put(form, new Sheet(texts, List.of()));
        });
        return new Paper(getPaper().get("taxCode"), procedure, getPaper().get("before"), "", sheets);
    }

    private Map<String, NamedFile> lists() {
        var lists = new HashMap<String, NamedFile>();
        getFiles().forEach((form, file) -> {
            if (file != null && file.getSize() > 0) {
                lists.put(form, new NamedFile(file.getSubmittedFileName(), bytes(file)));
            }
        });
        return lists;
    }

    /** The server has bounded what a form may carry. */
    private static byte[] bytes(Part file) {
        try (var in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public List<Found.Line> lines(Form form) {
        return found.lines(form, findings(form), "f:" + form.id());
    }

    /** What is wrong in one form. */
    public List<Finding> findings(Form form) {
        return getFindings().stream()
                .filter(finding -> finding.form().equals(form.id()))
                .toList();
    }

    /** What is wrong with the call or the departure itself; that something is missing the forms say. */
    public List<Found.Line> getOthers() {
        var shown = getForms().stream().map(Form::id).toList();
        return getFindings().stream()
                .filter(finding ->
                        !shown.contains(finding.form()) && !finding.code().equals("REQUIRED"))
                .map(finding -> new Found.Line("#f", found.text(finding)))
                .toList();
    }

    private List<Finding> getFindings() {
        return findings == null ? List.of() : findings;
    }

    /** What is said of the paper itself, by the names of {@link PaperEntry}, {@code taxCode} and {@code before}. */
    public Map<String, String> getPaper() {
        if (paper == null) {
            paper = new HashMap<>();
        }
        return paper;
    }

    /** What is typed, by form id and field. */
    public Map<String, Map<String, Object>> getAnswers() {
        if (answers == null) {
            answers = new HashMap<>();
            getForms().forEach(form -> answers.put(form.id(), new HashMap<>()));
        }
        return answers;
    }

    /** The lists, by form id. */
    public Map<String, Part> getFiles() {
        if (files == null) {
            files = new HashMap<>();
        }
        return files;
    }

    /** Why it was refused, null if it wasn't. */
    public String getRefused() {
        return refused;
    }

    public String getProcedure() {
        return procedure;
    }

    public void setProcedure(String procedure) {
        this.procedure = procedure;
    }
}
