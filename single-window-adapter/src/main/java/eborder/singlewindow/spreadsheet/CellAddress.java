package eborder.singlewindow.spreadsheet;

/** Reads cell addresses such as {@code AB12}; in its own loop, because a list of 5,000 has 60,000 of them. */
final class CellAddress {
    static final int MOST_COLUMNS = 16_384;
    private static final int MOST_DIGITS = 8;

    private CellAddress() {}

    /** The column, counted from 0; -1 if it is no address of a sheet. */
    static int column(String address) {
        int column = 0;
        int at = 0;
        while (at < address.length()
                && address.charAt(at) >= 'A'
                && address.charAt(at) <= 'Z'
                && column < MOST_COLUMNS) {
            column = column * 26 + address.charAt(at) - 'A' + 1;
            at++;
        }
        return column <= MOST_COLUMNS && number(address, at) > 0 ? column - 1 : -1;
    }

    /** A number of at most 8 digits; -1 if it is anything else. */
    static int number(String digits) {
        return number(digits, 0);
    }

    private static int number(String text, int from) {
        int length = text.length() - from;
        if (length <= 0 || length > MOST_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int at = from; at < text.length(); at++) {
            char digit = text.charAt(at);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }
}
