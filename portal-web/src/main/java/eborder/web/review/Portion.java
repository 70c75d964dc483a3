package eborder.web.review;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A page of a long list.
 *
 * @param rows those of the page; {@code from} position of the first of them, from 0
 * @param count of all rows of the list
 */
public record Portion<T>(List<T> rows, int from, int count) {
    private static final int MOST = 100;

    static <T> Portion<T> of(List<T> all, int from) {
        return of(all.size(), from, all::get);
    }

    /** @param row makes the row at a position; asked for those of the page only */
    static <T> Portion<T> of(int count, int from, IntFunction<T> row) {
        int first = Math.min(Math.max(0, from), count);
        var rows = IntStream.range(first, Math.min(first + MOST, count))
                .mapToObj(row)
                .toList();
        return new Portion<>(rows, first, count);
    }

    public boolean hasPrevious() {
        return from > 0;
    }

    public boolean hasNext() {
        return last() < count;
    }

    public int previous() {
        return Math.max(0, from - MOST);
    }

    public int next() {
        return from + MOST;
    }

    /** Position of the page's last row, counted from 1. */
    public int last() {
        return from + rows.size();
    }

    /** Those that are shown at once. */
    public List<T> firstRows(int most) {
        return rows.subList(0, Math.min(most, rows.size()));
    }

    /** Those that are one click away. */
    public List<T> otherRows(int most) {
        return rows.subList(Math.min(most, rows.size()), rows.size());
    }
}
