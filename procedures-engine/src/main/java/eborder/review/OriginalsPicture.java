package eborder.review;

import eborder.procedure.Deadline;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Whose originals were shown and whose weren't yet.
 *
 * @param due until when all are shown, null while that isn't known: before the ship is moored
 */
public record OriginalsPicture(Deadline due, List<Row> rows) {
    private static final int PAGE = 100;

    public OriginalsPicture {
        rows = List.copyOf(rows);
    }

    /**
     * A person.
     *
     * @param key of the document
     * @param presentedAt null before; {@code receivedBy} the officer, null if it was shown at the gate
     * @param discrepancy how the original differs from what was declared, null if it doesn't
     */
    public record Row(
            String key, String name, String document, Instant presentedAt, String receivedBy, String discrepancy) {
        public boolean isMissing() {
            return presentedAt == null;
        }
    }

    /** Those to show: the missing ones first, as many as a page holds. */
    public List<Row> firstRows() {
        return rows.stream()
                .sorted(Comparator.comparing(row -> !row.isMissing()))
                .limit(PAGE)
                .toList();
    }

    /** How many are not shown. */
    public int others() {
        return Math.max(0, rows.size() - PAGE);
    }

    public long missing() {
        return rows.stream().filter(Row::isMissing).count();
    }

    public long presented() {
        return rows.size() - missing();
    }

    public boolean isOverdue(Instant now) {
        return missing() > 0 && due != null && now.isAfter(due.at());
    }
}
