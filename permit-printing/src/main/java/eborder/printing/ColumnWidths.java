package eborder.printing;

/** What the columns of a table need and wish, in widths of an em, and how they share a page. */
final class ColumnWidths {
    /** Longer words are parted. */
    private static final float LONGEST_WORD = 12;

    /** A word that just fits isn't parted by a rounded number. */
    private static final float SPARE = 0.1f;

    private static final float WIDEST = 26;
    /** What of its wish a column must get, so that rows don't become towers. */
    private static final float COMFORT = 0.45f;

    private final float[] least;
    private final float[] wished;

    ColumnWidths(int columns) {
        least = new float[columns];
        wished = new float[columns];
    }

    /** One more text that stands in a column. @param factor its size against that of the values */
    void hold(int column, Typeface face, float factor, String text) {
        for (String line : text.split("\n", -1)) {
            wished[column] = Math.max(wished[column], Math.min(WIDEST, factor * face.width(line, 1) + SPARE));
        }
        for (String word : text.split("\\s+", -1)) {
            least[column] = Math.max(least[column], Math.min(LONGEST_WORD, factor * face.width(word, 1) + SPARE));
        }
    }

    /** Whether the columns have enough room, in points, at that size of type. */
    boolean fit(float width, float size) {
        float needed = 0;
        for (int i = 0; i < least.length; i++) {
            needed += Math.max(least[i], COMFORT * wished[i]) * size + 2 * Grid.SIDE;
        }
        return needed <= width;
    }

    /** Each gets what it needs; what is left is shared by what they wish. */
    float[] share(float width, float size) {
        float room = (width - 2 * Grid.SIDE * least.length) / size;
        float needed = sum(least);
        float[] widths = new float[least.length];
        for (int i = 0; i < widths.length; i++) {
            float share = room < needed ? room * least[i] / needed : least[i] + (room - needed) * more(i);
            widths[i] = share * size + 2 * Grid.SIDE;
        }
        return widths;
    }

    private float more(int column) {
        float open = sum(wished) - sum(least);
        return open < 1 ? wished[column] / sum(wished) : (wished[column] - least[column]) / open;
    }

    private static float sum(float[] numbers) {
        float sum = 0;
        for (float number : numbers) {
            sum += number;
        }
        return sum;
    }
}
