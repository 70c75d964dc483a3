package eborder.singlewindow.spreadsheet;

import eborder.filing.ReadList;
import eborder.form.Field;
import eborder.singlewindow.file.FileProblems;
import eborder.singlewindow.file.FormFill;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Turns the rows below the header into persons. A row that holds data is never dropped in silence: it becomes a
 * person, or a warning that it was taken for a note (domain.md 2.16).
 */
final class RowCollector {
    private static final int MOST_NOTES = 20;
    private static final int MOST_CELLS_OF_A_NOTE = 80;

    private final String table;
    private final ColumnMap columns;
    private final FormFill fill;
    private final FileProblems problems;
    private final List<SheetRow> perhapsNotes = new ArrayList<>();
    private final TreeSet<Integer> withoutHeader = new TreeSet<>();
    private int lastNumber;

    RowCollector(String table, ColumnMap columns, FormFill fill) {
        this.table = table;
        this.columns = columns;
        this.fill = fill;
        this.problems = fill.problems();
        this.lastNumber = columns.row();
        columns.tab().ifPresent(tab -> fill.assume(tab.assumed()));
    }

    void add(SheetRow row) {
        List<SheetCell> cells = row.cells().stream()
                .filter(cell -> !columns.isWithoutData(cell.column()))
                .toList();
        long filled = cells.stream()
                .filter(cell -> columns.field(cell.column()) != null)
                .count();
        if (filled == 0) {
            noteWithoutPerson(row);
        } else if (isPerhapsNote(row, filled) && perhapsNotes.size() < MOST_NOTES) {
            perhapsNotes.add(row);
        } else {
            perhapsNotes.forEach(this::person);
            perhapsNotes.clear();
            person(row);
        }
    }

    ReadList finish() {
        perhapsNotes.forEach(this::note);
        withoutHeader.forEach(
                column -> problems.warn("COLUMN_WITHOUT_HEADER", Map.of("column", SheetCell.columnName(column))));
        return fill.finish();
    }

    /** After a gap, a row with a third of the columns or less is perhaps a signature or a date, unless persons follow. */
    private boolean isPerhapsNote(SheetRow row, long filled) {
        return fill.found() > 0 && row.number() > lastNumber + 1 && filled * 3 <= columns.size();
    }

    private void noteWithoutPerson(SheetRow row) {
        boolean onlyNumbered = row.cells().stream()
                .allMatch(cell -> columns.isWithoutData(cell.column())
                        && (cell.isFormula() || cell.text().strip().length() <= 5));
        if (!onlyNumbered) {
            note(row);
        }
    }

    private void note(SheetRow row) {
        String text = row.cells().stream()
                .limit(MOST_CELLS_OF_A_NOTE)
                .map(cell -> ColumnMap.quote(cell.text()))
                .collect(Collectors.joining(" "));
        problems.warn("NOTE_IGNORED", Map.of("row", Integer.toString(row.number()), "text", ColumnMap.quote(text)));
    }

    private void person(SheetRow row) {
        lastNumber = row.number();
        fill.row(texts(row), row.number());
    }

    private Map<String, String> texts(SheetRow row) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (SheetCell cell : row.cells()) {
            var field = columns.field(cell.column());
            if (field != null) {
                field(texts, row, cell, field);
            } else if (columns.isUnknown(cell.column())) {
                columns.tab().ifPresent(tab -> fill.notTaken(columns.unknown(cell.column()), cell.text()));
            } else if (!columns.isWithoutData(cell.column())) {
                withoutHeader.add(cell.column());
            }
        }
        return texts;
    }

    private void field(Map<String, String> texts, SheetRow row, SheetCell cell, Field field) {
        if (cell.isFormula()) {
            problems.fail(
                    "FORMULA_IGNORED",
                    "/" + table + "/" + fill.found() + "/" + field.name(),
                    Map.of("cell", cell.address(row.number())));
        } else if (columns.tab().filter(tab -> tab.isPlaceholder(cell.text())).isPresent()) {
            fill.notTaken(cell.address(row.number()), cell.text());
        } else {
            texts.merge(field.name(), cell.textFor(field.kind()), (first, next) -> first + " " + next);
        }
    }
}
