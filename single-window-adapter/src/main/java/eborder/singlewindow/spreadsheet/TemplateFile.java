package eborder.singlewindow.spreadsheet;

import eborder.form.CodeLists;
import eborder.form.Field;
import eborder.form.Form;
import eborder.singlewindow.file.FileFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/** An empty list to fill in: headers, text format everywhere, drop-downs from the code lists, a sheet of rules. */
final class TemplateFile {
    private static final double RULE_WIDTH = 110;
    private static final String MASTER = "spreadsheet.rule.master";
    private static final List<String> RULES = List.of(
            "spreadsheet.rule.names",
            "spreadsheet.rule.dates",
            "spreadsheet.rule.yesNo",
            "spreadsheet.rule.codes",
            MASTER,
            "spreadsheet.rule.columns",
            "spreadsheet.rule.formulas",
            "spreadsheet.rule.rows");

    private final Form form;
    private final Field table;
    private final CodeLists codeLists;
    private final Words words;

    TemplateFile(Form form, Field table, CodeLists codeLists, Words words) {
        this.form = form;
        this.table = table;
        this.codeLists = codeLists;
        this.words = words;
    }

    byte[] write() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "eBorder", null)) {
            var list = new ListSheet(workbook, words.text(form.titleKey()), table.columns(), words);
            rules(workbook);
            var choices = new Choices(workbook, codeLists, words);
            for (int at = 0; at < table.columns().size(); at++) {
                choices.offer(table.columns().get(at), list.sheet().range(1, at + 1, FileFault.MOST_ROWS, at + 1));
            }
        }
        return bytes.toByteArray();
    }

    /** The version stands there for people; no import looks at it (users.md complaint 6). */
    private void rules(Workbook workbook) {
        var sheet = ListSheet.sheet(workbook, words.text("spreadsheet.notes"));
        sheet.width(0, RULE_WIDTH);
        var rules = RULES.stream()
                .filter(rule -> !rule.equals(MASTER) || hasMaster())
                .toList();
        for (int at = 0; at < rules.size(); at++) {
            sheet.value(at, 0, words.text(rules.get(at)));
            sheet.style(at, 0).wrapText(true).set();
        }
        sheet.value(rules.size() + 1, 0, words.text("spreadsheet.version", Map.of("version", form.ref())));
    }

    /** Only a list of ranks has a master. */
    private boolean hasMaster() {
        return table.columns().stream().anyMatch(column -> "ranks".equals(column.codeList()));
    }
}
