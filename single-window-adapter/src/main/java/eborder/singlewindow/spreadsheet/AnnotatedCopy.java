package eborder.singlewindow.spreadsheet;

import eborder.form.Field;
import eborder.form.Finding;
import eborder.form.Form;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;

/**
 * The rows as they stand with their errors: a fill and a comment at each faulty cell, all texts of a row in its last
 * column, what concerns the whole list on a sheet of its own. It can be corrected and uploaded as it is.
 */
final class AnnotatedCopy {
    private static final String FAULT_FILL = "FBD5D5";
    private static final String REMARK_FILL = "FFF3C4";
    private static final double RESULT_WIDTH = 70;

    private final Form form;
    private final Field table;
    private final Words words;
    private final Function<Finding, String> text;
    private final Map<Integer, List<Finding>> byRow = new HashMap<>();
    private final List<Finding> general = new ArrayList<>();

    AnnotatedCopy(Form form, Field table, Words words, Function<Finding, String> text) {
        this.form = form;
        this.table = table;
        this.words = words;
        this.text = text;
    }

    byte[] write(List<Map<String, String>> rows, List<Finding> findings) throws IOException {
        findings.forEach(finding -> place(finding, rows.size()));
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "eBorder", null)) {
            var list = new ListSheet(workbook, words.text(form.titleKey()), table.columns(), words);
            int result = table.columns().size() + 1;
            list.header(result, words.text("spreadsheet.result"), RESULT_WIDTH);
            for (int at = 0; at < rows.size(); at++) {
                row(list, at, rows.get(at));
            }
            if (!general.isEmpty()) {
                generalSheet(workbook);
            }
        }
        return bytes.toByteArray();
    }

    private void place(Finding finding, int rows) {
        int row = CellPointer.row(finding.pointer(), table.name());
        if (row >= 0 && row < rows) {
            byRow.computeIfAbsent(row, none -> new ArrayList<>()).add(finding);
        } else {
            general.add(finding);
        }
    }

    private void row(ListSheet list, int index, Map<String, String> texts) {
        int row = index + 1;
        list.text(row, 0, Integer.toString(row));
        List<Finding> faults = byRow.getOrDefault(index, List.of());
        for (int at = 0; at < table.columns().size(); at++) {
            String field = table.columns().get(at).name();
            list.text(row, at + 1, texts.getOrDefault(field, ""));
            comment(
                    list,
                    row,
                    at + 1,
                    faults.stream()
                            .filter(finding ->
                                    CellPointer.field(finding.pointer()).equals(field))
                            .toList());
        }
        String result = faults.isEmpty() ? words.text("spreadsheet.noError") : joined(faults);
        list.text(row, table.columns().size() + 1, result);
        list.sheet().style(row, table.columns().size() + 1).wrapText(true).set();
    }

    private void comment(ListSheet list, int row, int column, List<Finding> faults) {
        if (!faults.isEmpty()) {
            boolean fails = faults.stream().anyMatch(Finding::isFail);
            list.sheet()
                    .style(row, column)
                    .fillColor(fails ? FAULT_FILL : REMARK_FILL)
                    .set();
            list.sheet().comment(row, column, joined(faults));
        }
    }

    private void generalSheet(Workbook workbook) {
        var sheet = ListSheet.sheet(workbook, words.text("spreadsheet.result"));
        sheet.width(0, RESULT_WIDTH);
        for (int at = 0; at < general.size(); at++) {
            sheet.value(at, 0, text.apply(general.get(at)));
            sheet.style(at, 0).wrapText(true).format("@").set();
        }
    }

    private String joined(List<Finding> faults) {
        return String.join("\n", faults.stream().map(text).distinct().toList());
    }
}
