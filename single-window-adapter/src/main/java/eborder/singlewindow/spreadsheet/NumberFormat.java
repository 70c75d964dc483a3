package eborder.singlewindow.spreadsheet;

import java.util.regex.Pattern;

/**
 * What a number format says about the meaning of its numbers. Found out once per format, not once per cell.
 *
 * @param date whether a number is shown as a date
 * @param zeros how many digits it is padded to with zeros, 0 if it is not: document numbers are kept that way
 */
record NumberFormat(boolean date, int zeros) {
    static final NumberFormat GENERAL = new NumberFormat(false, 0);

    private static final NumberFormat DATE = new NumberFormat(true, 0);
    /** Text in quotes, in brackets (colours, locales) and escaped characters say nothing about the number. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private static final Pattern DATE_LETTER = Pattern.compile("[dDyY]");
    private static final Pattern ZEROS = Pattern.compile("0{2,20}");
    /** 14-17 and 22 are dates everywhere, 27-36 and 50-58 in East Asian versions. */
    private static final Pattern BUILT_IN_DATE = Pattern.compile("1[4-7]|22|2[7-9]|3[0-6]|5[0-8]");
    /** Excel allows 255. */
    private static final int LONGEST = 1_000;

    static NumberFormat of(String code) {
        if (code.length() > LONGEST) {
            return GENERAL;
        }
        return new NumberFormat(
                DATE_LETTER.matcher(LITERAL.matcher(code).replaceAll("")).find(),
                ZEROS.matcher(code).matches() ? code.length() : 0);
    }

    static NumberFormat builtIn(String id) {
        return BUILT_IN_DATE.matcher(id).matches() ? DATE : GENERAL;
    }
}
