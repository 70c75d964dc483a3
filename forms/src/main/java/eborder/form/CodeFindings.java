package eborder.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Codes that are in no list, each with the code that was probably meant. */
final class CodeFindings {
    private final String form;
    private final Layout layout;

    CodeFindings(String form, Layout layout) {
        this.form = form;
        this.layout = layout;
    }

    List<Finding> find(JsonNode read) {
        var run = new Run();
        run.row(read, layout.top(), "");
        layout.tables().forEach((table, columns) -> {
            int index = 0;
            for (JsonNode row : read.path(table)) {
                run.row(row, columns, Pointers.child(Pointers.child("", table), index++));
            }
        });
        return run.findings;
    }

    /** One look through one form; the same wrong text in a thousand rows is looked up once. */
    private final class Run {
        private final List<Finding> findings = new ArrayList<>();
        private final Map<List<String>, Optional<Code>> suggestions = new HashMap<>();

        void row(JsonNode row, Map<String, Cell> cells, String at) {
            cells.forEach((name, cell) -> cell.codes().ifPresent(list -> {
                JsonNode value = row.path(name);
                if (value.isTextual() && list.find(value.asText()).isEmpty()) {
                    add(Pointers.child(at, name), cell, list, value.asText());
                }
            }));
        }

        private void add(String pointer, Cell cell, CodeList list, String value) {
            Map<String, String> facts = PlaceFacts.of(pointer, cell, value);
            suggestions
                    .computeIfAbsent(List.of(list.id(), value), key -> suggestion(list, value))
                    .ifPresent(code -> {
                        facts.put("suggestion", code.code());
                        facts.put("suggestionName_vi", code.vi());
                        facts.put("suggestionName_en", code.en());
                    });
            findings.add(Finding.fail("NOT_IN_LIST", form, pointer, facts));
        }

        /** Before tidying, the text may simply be another way to write a code. */
        private static Optional<Code> suggestion(CodeList list, String value) {
            return list.resolve(value).or(() -> list.suggest(value, 1).stream().findFirst());
        }
    }
}
