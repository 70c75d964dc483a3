package eborder.singlewindow.spreadsheet;

import eborder.form.Field;
import eborder.singlewindow.file.ColumnNames;
import eborder.singlewindow.file.FileProblems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column of a sheet is which field, as its header row says. */
final class ColumnMap {
    private static final int LONGEST_QUOTE = 80;
    /** Blanks are gathered in this much of a text, however long it is. */
    private static final int QUOTED_FROM = 1_000;
    /** A list has some 15; a row of 16,384 cells must not cost that many comparisons. */
    private static final int MOST_COLUMNS = 200;

    private final int row;
    private final Headers headers;
    private final Map<Integer, Field> fields = new HashMap<>();
    private final Map<Integer, String> unknown = new HashMap<>();
    private final Set<Integer> withoutData = new HashSet<>();

    private ColumnMap(int row, Headers headers) {
        this.row = row;
        this.headers = headers;
    }

    static ColumnMap of(SheetRow row, Headers headers) {
        var map = new ColumnMap(row.number(), headers);
        var seen = new HashSet<Field>();
        for (SheetCell cell :
                row.cells().subList(0, Math.min(MOST_COLUMNS, row.cells().size()))) {
            var field = headers.field(cell.text());
            if (field.filter(some -> seen.add(some) || headers.joins(some)).isPresent()) {
                map.fields.put(cell.column(), field.get());
            } else if (Headers.isWithoutData(cell.text())) {
                map.withoutData.add(cell.column());
            } else {
                map.unknown.put(cell.column(), cell.text());
            }
        }
        return map;
    }

    /** Running numbers whose header stands above, in a cell that reaches down to the headers. */
    void numbered(SheetRow above) {
        above.cells().stream()
                .limit(MOST_COLUMNS)
                .filter(cell -> Headers.isWithoutData(cell.text()))
                .filter(cell -> field(cell.column()) == null && !isUnknown(cell.column()))
                .forEach(cell -> withoutData.add(cell.column()));
    }

    /** The template of others that it is one of. */
    Optional<ImoTemplate.Tab> tab() {
        return headers.tab();
    }

    /** The header row, counted from 1. */
    int row() {
        return row;
    }

    /** How many columns are fields. */
    int size() {
        return fields.size();
    }

    /** The field of a column, or null. */
    Field field(int column) {
        return fields.get(column);
    }

    /** Whether a column holds a running number or our own remarks. */
    boolean isWithoutData(int column) {
        return withoutData.contains(column);
    }

    boolean isUnknown(int column) {
        return unknown.containsKey(column);
    }

    /** The header of a column that is no field. */
    String unknown(int column) {
        return quote(unknown.get(column));
    }

    /**
     * Says which required columns are missing and which columns are not understood or stand there twice; of a known template, the values
     * of such columns are told instead.
     */
    void report(List<Field> columns, FileProblems problems) {
        columns.stream()
                .filter(Field::required)
                .filter(field -> !fields.containsValue(field) && !isAssumed(field))
                .map(field -> ColumnNames.facts("column", List.of(field)))
                .forEach(facts -> problems.fail("COLUMN_MISSING", "", facts));
        if (tab().isEmpty()) {
            reportUnknown(problems);
        }
    }

    private boolean isAssumed(Field field) {
        return tab().filter(known -> known.assumed().containsKey(field.name())).isPresent();
    }

    private void reportUnknown(FileProblems problems) {
        unknown.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> problems.warn(
                        "COLUMN_UNKNOWN",
                        Map.of("column", quote(entry.getValue()), "cell", SheetCell.address(entry.getKey(), row))));
    }

    /** The first lines of what stands in a cell, for a message. */
    static String quote(String text) {
        String start = text.substring(0, Math.min(QUOTED_FROM, text.length()));
        String line = start.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
