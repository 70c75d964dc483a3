package eborder.singlewindow.spreadsheet;

import java.util.regex.Pattern;

/** The parts of a finding's pointer into a table, such as {@code /crew/6/dateOfBirth}. */
final class CellPointer {
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,6}");

    private CellPointer() {}

    /** The row, counted from 0; -1 if it points elsewhere. */
    static int row(String pointer, String table) {
        String[] steps = pointer.split("/", -1);
        boolean inTable = steps.length >= 3
                && steps[1].equals(table)
                && INDEX.matcher(steps[2]).matches();
        return inTable ? Integer.parseInt(steps[2]) : -1;
    }

    /** The field's name; empty if the pointer is to a whole row or elsewhere. */
    static String field(String pointer) {
        String[] steps = pointer.split("/", -1);
        return steps.length == 4 ? steps[3] : "";
    }
}
