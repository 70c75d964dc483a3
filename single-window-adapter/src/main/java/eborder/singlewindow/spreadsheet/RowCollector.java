package eborder.singlewindow.spreadsheet;

import eborder.filing.ReadList;
import eborder.singlewindow.file.FileFault;
import eborder.singlewindow.file.FileProblems;
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
    /** One shared string can stand in all cells; this bounds what the answers may grow to. */
    private static final int MOST_CHARACTERS = 10_000_000;

    private static final int MOST_NOTES = 20;
    private static final int MOST_CELLS_OF_A_NOTE = 80;

    private final String table;
    private final ColumnMap columns;
    private final FileProblems problems;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<Integer> sheetRows = new ArrayList<>();
    private final List<SheetRow> perhapsNotes = new ArrayList<>();
    private final TreeSet<Integer> withoutHeader = new TreeSet<>();
    private long found;
    private long characters;
    private int lastNumber;

    RowCollector(String table, ColumnMap columns, FileProblems problems) {
        this.table = table;
        this.columns = columns;
        this.problems = problems;
        this.lastNumber = columns.row();
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
        if (found > FileFault.MOST_ROWS) {
            problems.fail(FileFault.tooManyRows(found));
        } else if (characters > MOST_CHARACTERS) {
            problems.fail(FileFault.inflates());
        } else if (found == 0) {
            problems.fail(new FileFault("NO_ROWS"));
        }
        return problems.of(rows, sheetRows);
    }

    /** After a gap, a row with a third of the columns or less is perhaps a signature or a date, unless persons follow. */
    private boolean isPerhapsNote(SheetRow row, long filled) {
        return found > 0 && row.number() > lastNumber + 1 && filled * 3 <= columns.size();
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
        found++;
        lastNumber = row.number();
        if (found > FileFault.MOST_ROWS || characters > MOST_CHARACTERS) {
            rows.clear();
            sheetRows.clear();
            return;
        }
        rows.add(texts(row));
        sheetRows.add(row.number());
    }

    private Map<String, String> texts(SheetRow row) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (SheetCell cell : row.cells()) {
            var field = columns.field(cell.column());
            if (field != null && cell.isFormula()) {
                problems.fail(
                        "FORMULA_IGNORED",
                        "/" + table + "/" + rows.size() + "/" + field.name(),
                        Map.of("cell", cell.address(row.number())));
            } else if (field != null) {
                texts.put(field.name(), cell.textFor(field.kind()));
                characters += cell.text().length();
            } else if (!columns.isUnknown(cell.column()) && !columns.isWithoutData(cell.column())) {
                withoutHeader.add(cell.column());
            }
        }
        return texts;
    }
}
