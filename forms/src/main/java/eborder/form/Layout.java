package eborder.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The cells of a form: those of the top level and those of a row of each table.
 *
 * @param top by property name
 * @param tables by property name of the table, then of the column
 */
record Layout(List<Field> fields, Map<String, Cell> top, Map<String, Map<String, Cell>> tables) {
    /** What is done with one value; nothing (null) takes it away. */
    @FunctionalInterface
    interface Change {
        JsonNode of(Cell cell, String pointer, String text);
    }

    /** The answers with every value of a known cell changed. Values without a cell stay. */
    ObjectNode change(ObjectNode answers, Change change) {
        return change(answers, row -> true, change);
    }

    /** The same in some rows only; the others stay. */
    ObjectNode change(ObjectNode answers, IntPredicate which, Change change) {
        ObjectNode changed = changeTexts(answers, top, "", change);
        tables.forEach((name, columns) -> {
            if (answers.get(name) instanceof ArrayNode rows) {
                ArrayNode changedRows = changed.putArray(name);
                for (int i = 0; i < rows.size(); i++) {
                    String pointer = Pointers.child(Pointers.child("", name), i);
                    changedRows.add(
                            which.test(i) && rows.get(i) instanceof ObjectNode row
                                    ? changeTexts(row, columns, pointer, change)
                                    : rows.get(i));
                }
            }
        });
        return changed;
    }

    private static ObjectNode changeTexts(ObjectNode texts, Map<String, Cell> cells, String pointer, Change change) {
        ObjectNode changed = texts.objectNode();
        texts.properties().forEach(entry -> {
            Cell cell = cells.get(entry.getKey());
            JsonNode value = entry.getValue();
            JsonNode next = cell == null || !value.isValueNode()
                    ? value.deepCopy()
                    : change.of(cell, Pointers.child(pointer, entry.getKey()), value.asText(""));
            if (next != null) {
                changed.set(entry.getKey(), next);
            }
        });
        return changed;
    }

    /** The cell at a JSON pointer into answers; null if there is none. */
    Cell cell(String pointer) {
        String[] steps = pointer.split("/", -1);
        if (steps.length == 2) {
            return top.get(steps[1]);
        }
        return steps.length == 4 ? tables.getOrDefault(steps[1], Map.of()).get(steps[3]) : null;
    }

    static Map<String, Cell> byName(List<Cell> cells) {
        var byName = new LinkedHashMap<String, Cell>();
        cells.forEach(cell -> byName.put(cell.field().name(), cell));
        return byName;
    }
}
