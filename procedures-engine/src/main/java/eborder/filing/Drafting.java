package eborder.filing;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Attachment;
import eborder.dossier.Declaration;
import eborder.dossier.Dossiers;
import eborder.form.Answers;
import eborder.form.Form;
import eborder.form.FormCatalogue;
import eborder.form.Tidied;
import eborder.party.Actor;
import eborder.procedure.ProcedureCatalogue;
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
    private static final int MOST_ROW = 5_000;

    private final Dossiers dossiers;
    private final ProcedureCatalogue procedures;
    private final FormCatalogue forms;
    private final Totals totals;
    private final PersonPapers papers;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Drafting(
            Dossiers dossiers,
            ProcedureCatalogue procedures,
            FormCatalogue forms,
            Totals totals,
            PersonPapers papers,
            AuditTrail audit,
            Clock clock) {
        this.dossiers = dossiers;
        this.procedures = procedures;
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
        var draft = dossiers.lockOfFiler(dossier, actor);
        draft.requireOpenForFiler();
        var asked = procedures.procedure(draft.procedureCode(), draft.changedProcedure()).attachments().stream()
                .filter(paper -> paper.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "kind")));
        if (row < 0 || row > MOST_ROW || (asked.perPerson() == null && row != 0)) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "row"));
        }
        var form = asked.perPerson() == null ? "" : asked.perPerson();
        var now = clock.instant();
        var paper =
                Attachment.receive(dossier, form, kind, row, named(file, kind), file.content(), actor.account(), now);
        dossiers.add(paper);
        audit.record(new Deed(
                AuditEvent.PAPER_ATTACHED,
                now,
                actor.username(),
                "dossier:" + dossier,
                Map.of("kind", kind, "sha256", paper.fingerprint().hex())));
    }

    private static String named(NamedFile file, String kind) {
        return file.name().isBlank() ? kind : file.name();
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
