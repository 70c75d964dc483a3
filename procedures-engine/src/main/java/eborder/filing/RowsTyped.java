package eborder.filing;

import java.util.List;
import java.util.Map;

/** The rows of one page of the grid, as typed. @param from the position of the first, from 0 */
public record RowsTyped(int from, List<Map<String, String>> rows) {
    public RowsTyped {
        rows = List.copyOf(rows);
    }
}
