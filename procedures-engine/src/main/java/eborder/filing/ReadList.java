package eborder.filing;

import eborder.form.Finding;
import java.util.List;
import java.util.Map;

/**
 * What a file held.
 *
 * @param rows one map per person: field name to text as it stood in the cell (real dates as dd/MM/yyyy)
 * @param sheetRows the row number in the file of each entry of {@code rows}, counted from 1; of a message the segment's
 * @param answers what the file says beside the table, by top-level field; of a form without a table all there is
 * @param problems what is wrong with the file; a FAIL without a pointer refuses the file as a whole and rows is empty, a
 *     finding with a pointer is at one cell (a formula that was not read) and the rows are there
 */
public record ReadList(
        List<Map<String, String>> rows, List<Integer> sheetRows, Map<String, String> answers, List<Finding> problems) {
    public ReadList {
        rows = List.copyOf(rows);
        sheetRows = List.copyOf(sheetRows);
        answers = Map.copyOf(answers);
        problems = List.copyOf(problems);
    }

    /** Whether the file as a whole was refused. */
    public boolean isRefused() {
        return problems.stream()
                .anyMatch(problem -> problem.isFail() && problem.pointer().isEmpty());
    }
}
