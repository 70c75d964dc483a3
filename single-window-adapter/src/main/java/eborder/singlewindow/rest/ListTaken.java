package eborder.singlewindow.rest;

import eborder.filing.ListImport.ImportOutcome;
import java.util.List;

/**
 * What came of a file.
 *
 * @param rows how many rows are in the draft now; 0 if the file couldn't be used, then the draft is as it was
 * @param answers how many answers of a form without a table it filled
 * @param rewritten how many values were tidied on the way in; the declaration's {@code changes} name them
 * @param sheetRows the row number in the file, from 1, of each row of the draft
 * @param problems what is wrong with the file or single cells of it
 */
record ListTaken(int rows, int answers, int rewritten, List<Integer> sheetRows, List<Violation> problems) {
    static ListTaken of(ImportOutcome outcome) {
        return new ListTaken(
                outcome.rows(),
                outcome.answers(),
                outcome.changes().size(),
                outcome.sheetRows(),
                Violation.of(outcome.problems()));
    }
}
