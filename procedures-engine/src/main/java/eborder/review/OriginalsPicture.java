package eborder.review;

import eborder.dossier.OriginalKey;
import eborder.procedure.Deadline;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which originals were shown or handed in and which weren't yet. */
public record OriginalsPicture(List<Row> rows) {
    private static final int PAGE = 100;

    public OriginalsPicture {
        rows = List.copyOf(rows);
    }

    /**
     * A person's document, or a paper that came as a copy.
     *
     * @param paper kind of the paper, null if it is a person's document
     * @param name of the person, or of the copy's file; {@code document} its number, blank for a paper
     * @param due until when, null while that isn't known: before the ship is moored
     * @param presentedAt null before; {@code receivedBy} the officer, null if it was shown at the gate
     * @param discrepancy how the original differs from what was declared, null if it doesn't
     */
    public record Row(
            OriginalKey original,
            String paper,
            String name,
            String document,
            Deadline due,
            Instant presentedAt,
            String receivedBy,
            String discrepancy) {
        public boolean isMissing() {
            return presentedAt == null;
        }

        /** For forms. */
        public String key() {
            return original.text();
        }

        boolean isOverdue(Instant now) {
            return isMissing() && due != null && now.isAfter(due.at());
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

    /** Until when the next one is to be shown, when nothing is missing the last word; null while that isn't known. */
    public Deadline due() {
        return earliest(rows.stream().filter(Row::isMissing))
                .orElseGet(() -> earliest(rows.stream()).orElse(null));
    }

    private static Optional<Deadline> earliest(Stream<Row> rows) {
        return rows.map(Row::due).filter(Objects::nonNull).min(Comparator.comparing(Deadline::at));
    }

    public long missing() {
        return rows.stream().filter(Row::isMissing).count();
    }

    public long presented() {
        return rows.size() - missing();
    }

    public boolean isOverdue(Instant now) {
        return rows.stream().anyMatch(row -> row.isOverdue(now));
    }
}
