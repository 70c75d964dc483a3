package eborder.singlewindow.spreadsheet;

import eborder.filing.ReadList;
import eborder.form.Field;
import eborder.form.Form;
import eborder.singlewindow.file.ColumnNames;
import eborder.singlewindow.file.FileFault;
import eborder.singlewindow.file.FormFill;
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

    private static final ImoTemplate IMO = ImoTemplate.load();

    private final Form form;
    private final Field table;
    private final FormFill fill;
    private RowCollector list;

    ListReader(Form form, Field table) {
        this.form = form;
        this.table = table;
        this.fill = new FormFill(form, FormFill.Wording.USUAL);
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
        boolean more = true;
        for (String sheet : workbook.sheets().stream().limit(MOST_SHEETS).toList()) {
            more = more && readSheet(workbook.read(sheet));
        }
        return list == null ? refused(new FileFault("HEADER_NOT_FOUND", expected())) : list.finish();
    }

    /** @return whether the next sheet is to be read as well: until there is a list, and all that a known template is made of */
    private boolean readSheet(SheetReader sheet) throws XMLStreamException {
        var head = head(sheet);
        var tab = IMO.tab(head);
        if (tab.isPresent() && !tab.get().form().equals(form.id())) {
            new OtherTab(tab.get(), head).tell(sheet, fill.problems());
        } else if (list == null) {
            readList(sheet, head, tab.map(known -> new Headers(table.columns(), known)));
        }
        return list == null || tab.isPresent();
    }

    private static List<SheetRow> head(SheetReader sheet) throws XMLStreamException {
        var head = new ArrayList<SheetRow>();
        Optional<SheetRow> row = sheet.next();
        while (row.isPresent() && head.size() < HEADER_WITHIN) {
            row.filter(some -> !some.cells().isEmpty()).ifPresent(head::add);
            row = head.size() < HEADER_WITHIN ? sheet.next() : row;
        }
        return head;
    }

    /** The list of a sheet, if it has a header row that is understood. */
    private void readList(SheetReader sheet, List<SheetRow> head, Optional<Headers> known) throws XMLStreamException {
        var columns = headerRow(head, known.orElseGet(() -> new Headers(table.columns())));
        if (columns.isEmpty()) {
            return;
        }
        int header = columns.get().row();
        head.stream().filter(row -> row.number() < header).forEach(columns.get()::numbered);
        columns.get().report(table.columns(), fill.problems());
        list = new RowCollector(table.name(), columns.get(), fill);
        head.stream().filter(row -> row.number() > header).forEach(list::add);
        for (var next = sheet.next(); next.isPresent(); next = sheet.next()) {
            if (!next.get().cells().isEmpty()) {
                list.add(next.get());
            }
        }
    }

    private Optional<ColumnMap> headerRow(List<SheetRow> rows, Headers headers) {
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
        fill.problems().fail(fault);
        return fill.finish();
    }

    private Map<String, String> expected() {
        return ColumnNames.facts(
                "expected", table.columns().stream().filter(Field::required).toList());
    }
}
