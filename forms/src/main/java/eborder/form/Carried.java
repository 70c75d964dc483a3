package eborder.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The answers to one version of a form, brought to another.
 *
 * @param answers what the other version asks for as well, as it was typed
 * @param left what it doesn't ask for, in the order it was typed; blanks aren't told
 */
public record Carried(Answers answers, List<Left> left) {
    /** A text without a place. @param pointer JSON pointer into the answers it comes from */
    public record Left(String pointer, String text) {}

    static Carried to(Layout layout, Answers answers) {
        var left = new ArrayList<Left>();
        var kept = kept(answers.tree(), layout.top(), "", left);
        answers.tree().properties().forEach(entry -> {
            if (entry.getValue() instanceof ArrayNode rows) {
                var columns = layout.tables().getOrDefault(entry.getKey(), Map.of());
                var keptRows = rows(rows, columns, Pointers.child("", entry.getKey()), left);
                if (layout.tables().containsKey(entry.getKey())) {
                    kept.set(entry.getKey(), keptRows);
                }
            }
        });
        return new Carried(Answers.owning(kept), List.copyOf(left));
    }

    private static ArrayNode rows(ArrayNode rows, Map<String, Cell> columns, String pointer, List<Left> left) {
        var kept = rows.arrayNode();
        for (int i = 0; i < rows.size(); i++) {
            kept.add(kept(rows.get(i), columns, Pointers.child(pointer, i), left));
        }
        return kept;
    }

    private static ObjectNode kept(JsonNode texts, Map<String, Cell> cells, String pointer, List<Left> left) {
        var kept = Answers.empty().toJson();
        texts.properties().stream()
                .filter(entry -> entry.getValue().isValueNode())
                .forEach(entry -> {
                    if (cells.containsKey(entry.getKey())) {
                        kept.set(entry.getKey(), entry.getValue());
                    } else if (!entry.getValue().asText("").isBlank()) {
                        left.add(new Left(
                                Pointers.child(pointer, entry.getKey()),
                                entry.getValue().asText("")));
                    }
                });
        return kept;
    }
}
