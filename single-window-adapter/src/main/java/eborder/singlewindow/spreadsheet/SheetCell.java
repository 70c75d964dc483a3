package eborder.singlewindow.spreadsheet;

import eborder.form.Kind;

/**
 * A cell that is not blank.
 *
 * @param column counted from 0
 * @param text as it stands; a real date as dd/MM/yyyy HH:mm
 */
record SheetCell(int column, String text, Content content) {
    enum Content {
        PLAIN,
        MOMENT,
        /** Without text: what the writer of the file says that the formula gave is not believed. */
        FORMULA
    }

    private static final int DAY_LENGTH = "dd/MM/yyyy".length();

    static SheetCell plain(int column, String text) {
        return new SheetCell(column, text, Content.PLAIN);
    }

    static SheetCell moment(int column, String text) {
        return new SheetCell(column, text, Content.MOMENT);
    }

    static SheetCell formula(int column) {
        return new SheetCell(column, "", Content.FORMULA);
    }

    boolean isFormula() {
        return content == Content.FORMULA;
    }

    boolean isBlank() {
        if (!text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) < 127) {
            return false;
        }
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c));
    }

    /** The text for a field of this kind: a date keeps its time of day only where one is asked for. */
    String textFor(Kind kind) {
        return content == Content.MOMENT && kind != Kind.DATE_TIME ? text.substring(0, DAY_LENGTH) : text;
    }

    /** For example {@code D7}. @param row counted from 1 */
    String address(int row) {
        return address(column, row);
    }

    static String address(int column, int row) {
        return columnName(column) + row;
    }

    /** For example {@code AB} for 27. */
    static String columnName(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : columnName(column / 26 - 1) + last;
    }

    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT;
    }
}
