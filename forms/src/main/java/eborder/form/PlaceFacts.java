package eborder.form;

import java.util.HashMap;
import java.util.Map;

/** Facts that every finding about one place carries: what stands there, what the place is called, which row it is in. */
final class PlaceFacts {
    private PlaceFacts() {}

    /** @param cell null where the place is no field */
    static Map<String, String> of(String pointer, Cell cell, String value) {
        var facts = new HashMap<String, String>();
        facts.put("value", value);
        if (cell != null) {
            facts.put("labelKey", cell.field().labelKey());
        }
        String[] steps = pointer.split("/", -1);
        if (steps.length > 2) {
            facts.put("row", String.valueOf(Integer.parseInt(steps[2]) + 1));
        }
        return facts;
    }
}
