package eborder.singlewindow.spreadsheet;

import eborder.singlewindow.file.FileProblems;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** A tab of a known template that belongs to another form: whoever sent it is told how much stands there. */
final class OtherTab {
    private final ImoTemplate.Tab tab;
    private final List<SheetRow> head;

    OtherTab(ImoTemplate.Tab tab, List<SheetRow> head) {
        this.tab = tab;
        this.head = head;
    }

    /** @param sheet what follows the head */
    void tell(SheetReader sheet, FileProblems problems) throws XMLStreamException {
        var last = Headers.fold(
                ColumnMap.quote(tab.columns().get(tab.columns().size() - 1).header()));
        var header = head.stream()
                .filter(row -> row.cells().stream()
                        .limit(ImoTemplate.MOST_COLUMNS)
                        .anyMatch(cell ->
                                Headers.fold(ColumnMap.quote(cell.text())).equals(last)))
                .findFirst();
        if (header.isPresent()) {
            long found = rows(header.get(), sheet);
            if (found > 0) {
                problems.warn("SHEET_NOT_TAKEN", Map.of("sheet", tab.title(), "found", Long.toString(found)));
            }
        }
    }

    private long rows(SheetRow header, SheetReader sheet) throws XMLStreamException {
        var columns = header.cells().stream().map(SheetCell::column).collect(Collectors.toSet());
        long found = head.stream()
                .filter(row -> row.number() > header.number())
                .filter(row -> isFilled(row, columns))
                .count();
        for (var row = sheet.next(); row.isPresent(); row = sheet.next()) {
            found += isFilled(row.get(), columns) ? 1 : 0;
        }
        return found;
    }

    private static boolean isFilled(SheetRow row, Set<Integer> columns) {
        return row.cells().stream().anyMatch(cell -> columns.contains(cell.column()));
    }
}
