package eborder.singlewindow.spreadsheet;

/** Counts {@code <row} in passing bytes, so that an over-long sheet is called that and not a bomb. */
final class RowTags {
    private static final byte[] TAG = {'<', 'r', 'o', 'w'};

    private int matched;
    private long found;

    void count(byte[] bytes, int length) {
        for (int at = 0; at < length; at++) {
            if (bytes[at] == TAG[matched]) {
                matched++;
            } else {
                matched = bytes[at] == TAG[0] ? 1 : 0;
            }
            if (matched == TAG.length) {
                found++;
                matched = 0;
            }
        }
    }

    long found() {
        return found;
    }
}
