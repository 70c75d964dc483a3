package eborder.singlewindow.spreadsheet;

import eborder.form.Field;
import eborder.form.Kind;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet with a header row for a table. Everything is written as a typed string in a text format, so that a value
 * that begins with {@code =}, {@code +}, {@code -} or {@code @} stays a value (reliability.md T24).
 */
final class ListSheet {
    static final String HEADER_FILL = "D9E2EC";
    private static final String TEXT = "@";
    private static final double NUMBER_WIDTH = 6;
    private static final double USUAL_WIDTH = 18;
    private static final double WIDE = 32;
    private static final int MOST_SHEET_NAME = 31;

    private final Worksheet sheet;
    private final List<Field> columns;

    ListSheet(Workbook workbook, String name, List<Field> columns, Words words) {
        this.sheet = sheet(workbook, name);
        this.columns = columns;
        header(0, "STT", NUMBER_WIDTH);
        for (int at = 0; at < columns.size(); at++) {
            Field field = columns.get(at);
            header(at + 1, words.header(field), field.kind() == Kind.NAME ? WIDE : USUAL_WIDTH);
        }
        sheet.freezePane(0, 1);
    }

    /** A new sheet; characters that a sheet's name must not have are left out. */
    static Worksheet sheet(Workbook workbook, String name) {
        String allowed = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return workbook.newWorksheet(allowed.substring(0, Math.min(MOST_SHEET_NAME, allowed.length())));
    }

    Worksheet sheet() {
        return sheet;
    }

    List<Field> columns() {
        return columns;
    }

    void header(int column, String text, double width) {
        sheet.value(0, column, text);
        sheet.style(0, column).bold().fillColor(HEADER_FILL).wrapText(true).set();
        sheet.style(column).format(TEXT).set();
        sheet.width(column, width);
    }

    /** @param row counted from 0, below the header from 1 */
    void text(int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column).format(TEXT).set();
    }
}
