package eborder.singlewindow.spreadsheet;

import eborder.filing.ReadList;
import eborder.form.Field;
import eborder.singlewindow.file.ColumnNames;
import eborder.singlewindow.file.FileFault;
import eborder.singlewindow.file.FileProblems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads one file for one table. */
final class ListReader {
    /** Title rows may stand above the header. */
    private static final int HEADER_WITHIN = 20;
    /** One word alone may stand anywhere; two headers in a row are a table. */
    private static final int FEWEST_HEADERS = 2;

    private static final int MOST_SHEETS = 10;

    private final Field table;
    private final Headers headers;
    private final FileProblems problems;

    ListReader(String form, Field table) {
        this.table = table;
        this.headers = new Headers(table.columns());
        this.problems = new FileProblems(form);
    }

    ReadList read(byte[] file) {
        try {
            var fault = UploadGate.refuse(file);
            return fault.isPresent() ? refused(fault.get()) : readParts(ZipParts.of(file));
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            // the JDK's readers answer some broken bytes with unchecked exceptions
            return refused(FileFault.broken());
        }
    }

    private ReadList readParts(ZipParts parts) throws IOException, XMLStreamException {
        var names = PackageParts.of(parts);
        if (names.binary() || (names.workbook().isEmpty() && !names.macros())) {
            return refused(new FileFault("FILE_NOT_XLSX"));
        }
        if (names.macros()) {
            return refused(new FileFault("FILE_HAS_MACROS"));
        }
        var workbook = Workbook.open(parts, names);
        for (String sheet : workbook.sheets().stream().limit(MOST_SHEETS).toList()) {
            var list = readSheet(workbook.read(sheet));
            if (list.isPresent()) {
                return list.get();
            }
        }
        return refused(new FileFault("HEADER_NOT_FOUND", expected()));
    }

    /** The list of a sheet, if it has a header row that is understood. */
    private Optional<ReadList> readSheet(SheetReader sheet) throws XMLStreamException {
        var first = new ArrayList<SheetRow>();
        Optional<SheetRow> row = sheet.next();
        while (row.isPresent() && first.size() < HEADER_WITHIN) {
            row.filter(some -> !some.cells().isEmpty()).ifPresent(first::add);
            row = first.size() < HEADER_WITHIN ? sheet.next() : row;
        }
        var columns = headerRow(first);
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        columns.get().report(table.columns(), problems);
        var collector = new RowCollector(table.name(), columns.get(), problems);
        first.stream().filter(some -> some.number() > columns.get().row()).forEach(collector::add);
        for (var next = sheet.next(); next.isPresent(); next = sheet.next()) {
            if (!next.get().cells().isEmpty()) {
                collector.add(next.get());
            }
        }
        return Optional.of(collector.finish());
    }

    private Optional<ColumnMap> headerRow(List<SheetRow> rows) {
        ColumnMap best = null;
        for (SheetRow row : rows) {
            var columns = ColumnMap.of(row, headers);
            if (best == null || columns.size() > best.size()) {
                best = columns;
            }
        }
        return Optional.ofNullable(best)
                .filter(columns -> columns.size()
                        >= Math.min(FEWEST_HEADERS, table.columns().size()));
    }

    private ReadList refused(FileFault fault) {
        problems.fail(fault);
        return problems.of(List.of(), List.of());
    }

    private Map<String, String> expected() {
        return ColumnNames.facts(
                "expected", table.columns().stream().filter(Field::required).toList());
    }
}
