package eborder.filing;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Attachment;
import eborder.dossier.Declaration;
import eborder.dossier.Dossiers;
import eborder.form.Answers;
import eborder.form.Field;
import eborder.form.Finding;
import eborder.form.Form;
import eborder.form.FormCatalogue;
import eborder.form.Tidied;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;

/** The draft: everything typed is saved as typed, tidied where that is safe, errors and all. */
@UseCase
public class Drafting {
    private final Dossiers dossiers;
    private final PaperKeeping keeping;
    private final FormCatalogue forms;
    private final Totals totals;
    private final PersonPapers papers;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Drafting(
            Dossiers dossiers,
            PaperKeeping keeping,
            FormCatalogue forms,
            Totals totals,
            PersonPapers papers,
            AuditTrail audit,
            Clock clock) {
        this.dossiers = dossiers;
        this.keeping = keeping;
        this.forms = forms;
        this.totals = totals;
        this.papers = papers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Saves the top-level answers of a form.
     *
     * @param shownVersion the declaration's version that the page showed; read the picture again after saving
     * @throws Problem CHANGED_BY_SOMEONE_ELSE if a colleague saved meanwhile, STATUS_FORBIDS once it is filed
     */
    public void save(Actor actor, UUID dossier, String formId, Map<String, String> texts, int shownVersion) {
        var declaration = open(actor, dossier, formId);
        declaration.requireVersion(shownVersion);
        keep(declaration, declaration.answers().with(texts));
    }

    /**
     * Puts a whole declaration over the answers of a form, its table included. Nothing is kept of one that the form itself finds wrong;
     * what other forms say of it is asked when it is filed. The same once more changes nothing.
     *
     * @param typed texts, and tables as lists of texts; what isn't named stays
     * @return everything that is wrong with the answers as they would be, at once; warnings alone stop nothing
     * @throws Problem as {@link #save}
     */
    public List<Finding> declare(Actor actor, UUID dossier, String formId, Answers typed, int shownVersion) {
        var declaration = open(actor, dossier, formId);
        declaration.requireVersion(shownVersion);
        var before = declaration.answers();
        var tidied = form(declaration).tidy(before.with(typed));
        var findings = form(declaration).validate(tidied.answers());
        var said = declaration.savedAt() != null && tidied.answers().equals(before);
        if (!said && findings.stream().noneMatch(Finding::isFail)) {
            totals.update(dossier, formId, before, tidied.answers());
            followRows(actor, declaration, tidied.answers());
            declaration.save(tidied, clock.instant());
        }
        return findings;
    }

    /** Papers of persons go with their rows. */
    private void followRows(Actor actor, Declaration declaration, Answers after) {
        form(declaration)
                .table()
                .map(Field::name)
                .ifPresent(table -> papers.follow(
                        dossiers.withId(declaration.dossier()),
                        formId(declaration),
                        declaration.rows(table),
                        after.rows(table),
                        actor.account(),
                        clock.instant()));
    }

    /** Saves some rows of the table, from a position on: the page of the grid that was shown. */
    public void saveRows(Actor actor, UUID dossier, String formId, RowsTyped typed, int shownVersion) {
        var declaration = open(actor, dossier, formId);
        declaration.requireVersion(shownVersion);
        var table = table(declaration);
        int end = Math.min(
                typed.from() + typed.rows().size(), declaration.answers().rowCount(table));
        var shown = typed.rows().subList(0, Math.max(0, end - typed.from()));
        keepRows(
                dossier,
                declaration,
                declaration.answers().withRows(table, typed.from(), shown),
                row -> typed.from() <= row && row < end);
    }

    /** Adds an empty row at the end of the table. */
    public void addRow(Actor actor, UUID dossier, String formId) {
        var declaration = open(actor, dossier, formId);
        var table = table(declaration);
        var longer = declaration.answers().withRows(table, declaration.answers().rowCount(table), List.of(Map.of()));
        keepRows(dossier, declaration, longer, row -> false);
    }

    /** Takes a row out. Rows beyond the end are ignored. */
    public void removeRow(Actor actor, UUID dossier, String formId, int row) {
        var declaration = open(actor, dossier, formId);
        var rows = new ArrayList<>(declaration.rows(table(declaration)));
        if (row >= 0 && row < rows.size()) {
            var before = List.copyOf(rows);
            rows.remove(row);
            papers.follow(
                    dossiers.withId(dossier), formId(declaration), before, rows, actor.account(), clock.instant());
            keepRows(dossier, declaration, declaration.answers().withRows(table(declaration), rows), left -> false);
        }
    }

    /**
     * Replaces the table by the rows of a file, which is kept as evidence.
     *
     * @return what the tidying rewrote
     */
    public Tidied replaceRows(
            Actor actor, UUID dossier, String formId, List<Map<String, String>> rows, NamedFile file) {
        var now = clock.instant();
        var declaration = open(actor, dossier, formId);
        var table = table(declaration);
        var tidied = form(declaration).tidy(declaration.answers().withRows(table, rows));
        totals.update(dossier, formId(declaration), declaration.answers(), tidied.answers());
        papers.follow(
                dossiers.withId(dossier),
                formId(declaration),
                declaration.rows(table),
                tidied.answers().rows(table),
                actor.account(),
                now);
        declaration.replace(tidied, now);
        keepFile(actor, dossier, formId, file, rows.size(), now);
        return tidied;
    }

    /**
     * Puts the answers of a file over those of a form, table or none; the file is kept as evidence.
     *
     * @return what the tidying rewrote
     */
    public Tidied fill(Actor actor, UUID dossier, String formId, Map<String, String> texts, NamedFile file) {
        var now = clock.instant();
        var declaration = open(actor, dossier, formId);
        var tidied = form(declaration).tidy(declaration.answers().with(texts));
        declaration.save(tidied, now);
        keepFile(actor, dossier, formId, file, 0, now);
        return tidied;
    }

    /** For {@code Attaching}. */
    void attach(Actor actor, UUID dossier, String kind, int row, NamedFile file) {
        keeping.keep(actor, dossiers.lockOfFiler(dossier, actor), kind, row, file, clock.instant());
    }

    private void keepFile(Actor actor, UUID dossier, String formId, NamedFile file, int rows, Instant now) {
        var attachment = Attachment.receive(
                dossier, formId, Attachment.LIST, 0, file.name(), file.content(), actor.account(), now);
        dossiers.add(attachment);
        audit.record(new Deed(
                AuditEvent.LIST_IMPORTED,
                now,
                actor.username(),
                "dossier:" + dossier,
                Map.of(
                        "form",
                        formId,
                        "rows",
                        Integer.toString(rows),
                        "sha256",
                        attachment.fingerprint().hex())));
    }

    /** @param typed the rows that may have to be tidied */
    private void keepRows(UUID dossier, Declaration declaration, Answers changed, IntPredicate typed) {
        var tidied = form(declaration).tidy(changed, typed);
        totals.update(dossier, formId(declaration), declaration.answers(), tidied.answers());
        declaration.save(tidied, clock.instant());
    }

    private void keep(Declaration declaration, Answers typed) {
        declaration.save(form(declaration).tidy(typed), clock.instant());
    }

    /** @throws Problem NOT_FOUND for another company's dossier, STATUS_FORBIDS once it is filed */
    void requireOpen(Actor actor, UUID dossier) {
        dossiers.ofFiler(dossier, actor).requireOpenForFiler();
    }

    /**
     * The version of a form that a draft fills in.
     *
     * @throws Problem NOT_FOUND if the dossier has no such form
     */
    String formOf(UUID dossier, String formId) {
        return dossiers.declaration(dossier, formId).form();
    }

    private Declaration open(Actor actor, UUID dossier, String formId) {
        requireOpen(actor, dossier);
        return dossiers.declaration(dossier, formId);
    }

    private Form form(Declaration declaration) {
        return forms.form(declaration.form());
    }

    private String formId(Declaration declaration) {
        return form(declaration).id();
    }

    private String table(Declaration declaration) {
        return form(declaration)
                .table()
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND))
                .name();
    }
}
