package eborder.form;

/** How many slips of the hand lie between two words: a letter left out, added, changed, or two neighbours swapped. */
final class EditDistance {
    private final String one;
    private final String other;
    private int[] before;
    private int[] above;
    private int[] row;

    private EditDistance(String one, String other) {
        this.one = one;
        this.other = other;
        this.before = new int[other.length() + 1];
        this.above = new int[other.length() + 1];
        this.row = new int[other.length() + 1];
    }

    /** The distance, or any number above {@code limit} as soon as it is certain to exceed it. */
    static int between(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        return new EditDistance(one, other).count(limit);
    }

    private int count(int limit) {
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            if (fillRow(i) > limit) {
                return limit + 1;
            }
            int[] spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return above[other.length()];
    }

    /** Fills the row of letter {@code i} and gives its least value. */
    private int fillRow(int i) {
        row[0] = i;
        int least = i;
        for (int j = 1; j < row.length; j++) {
            int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
            row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
            if (swapped(i, j)) {
                row[j] = Math.min(row[j], before[j - 2] + 1);
            }
            least = Math.min(least, row[j]);
        }
        return least;
    }

    private boolean swapped(int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
