package eborder.filing;

import eborder.form.Finding;
import java.util.List;
import java.util.Map;

/**
 * What a spreadsheet held.
 *
 * @param rows one map per person: field name to text as it stood in the cell (real dates as dd/MM/yyyy)
 * @param sheetRows the row number in the file of each entry of {@code rows}, counted from 1
 * @param problems what is wrong with the file as a whole; if any of them is a FAIL, rows is empty
 */
public record ReadList(List<Map<String, String>> rows, List<Integer> sheetRows, List<Finding> problems) {
    public ReadList {
        rows = List.copyOf(rows);
        sheetRows = List.copyOf(sheetRows);
        problems = List.copyOf(problems);
    }
}
