package eborder.form;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Findings in the order in which a reader meets their places: fields as in the form, tables row by row. */
final class PlaceOrder implements Comparator<Finding> {
    private final Map<String, Integer> places = new HashMap<>();

    PlaceOrder(Layout layout) {
        layout.top().keySet().forEach(name -> places.put(name, places.size()));
        layout.tables()
                .forEach((table, columns) ->
                        columns.keySet().forEach(name -> places.put(table + "/" + name, places.size())));
    }

    @Override
    public int compare(Finding one, Finding other) {
        return Long.compare(rank(one.pointer()), rank(other.pointer()));
    }

    private long rank(String pointer) {
        String[] steps = pointer.split("/", -1);
        if (steps.length < 2) {
            return -1;
        }
        long rank = (long) places.getOrDefault(steps[1], places.size()) << 40;
        if (steps.length > 2) {
            rank += (long) (Integer.parseInt(steps[2]) + 1) << 16;
        }
        return steps.length > 3 ? rank + places.getOrDefault(steps[1] + "/" + steps[3], places.size()) + 1 : rank;
    }
}
