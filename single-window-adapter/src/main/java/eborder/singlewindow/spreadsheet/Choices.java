package eborder.singlewindow.spreadsheet;

import org.dhatim.fastexcel.Range;

/** Code sheets and the drop-downs that offer them; what is not in a list can still be typed. */
final class Choices {
    private Choices() {}

    static void offerYesNo(Range cells) {
        offer(cells, "\"1,0\"");
    }

    private static void offer(Range cells, String formula) {
        cells.validateWithListByFormula(formula).errorTitle("").error("");
    }
}
