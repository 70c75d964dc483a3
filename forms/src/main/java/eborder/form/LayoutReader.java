package eborder.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Draws the fields and cells of a form from its schema, in the order in which they stand there. */
final class LayoutReader {
    /** Longer texts get several lines on the screen. */
    private static final int LONGEST_LINE = 250;

    private final CodeLists codeLists;

    LayoutReader(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    Layout read(JsonNode schema) {
        List<Cell> cells = cells(schema);
        Map<String, Map<String, Cell>> tables = new LinkedHashMap<>();
        for (Cell cell : cells) {
            if (cell.field().kind() == Kind.TABLE) {
                String name = cell.field().name();
                tables.put(
                        name,
                        Layout.byName(cells(schema.path("properties").path(name).path("items"))));
            }
        }
        return new Layout(cells.stream().map(Cell::field).toList(), Layout.byName(cells), tables);
    }

    private List<Cell> cells(JsonNode object) {
        Set<String> required = new HashSet<>(texts(object.path("required")));
        var cells = new ArrayList<Cell>();
        object.path("properties")
                .properties()
                .forEach(entry -> cells.add(cell(entry.getKey(), entry.getValue(), required.contains(entry.getKey()))));
        return cells;
    }

    private Cell cell(String name, JsonNode schema, boolean required) {
        Tidying tidying = tidying(schema);
        Kind kind = kind(schema, tidying);
        String codes = schema.path("x-codes").asText("");
        var field = new Field(
                name,
                schema.path("x-label").asText(),
                kind,
                required,
                codes,
                schema.path("maxLength").asInt(0),
                texts(schema.path("x-headers")),
                cells(schema.path("items")).stream().map(Cell::field).toList(),
                schema.path("x-section").asText(""));
        Optional<CodeList> list = codes.isEmpty() ? Optional.empty() : Optional.of(codeLists.list(codes));
        return new Cell(field, tidying, list, schema);
    }

    private static Tidying tidying(JsonNode schema) {
        return Tidying.of(schema.path("x-tidy").asText())
                .orElseGet(() -> schema.has("x-codes") ? Tidying.CODE : byType(schema));
    }

    private static Tidying byType(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "boolean" -> Tidying.YES_NO;
            case "integer", "number" -> Tidying.NUMBER;
            default ->
                switch (schema.path("format").asText()) {
                    case "date" -> Tidying.DATE;
                    case "date-time" -> Tidying.MOMENT;
                    default -> Tidying.TEXT;
                };
        };
    }

    private static Kind kind(JsonNode schema, Tidying tidying) {
        if (schema.path("type").asText().equals("array")) {
            return Kind.TABLE;
        }
        return switch (tidying) {
            case NAME -> Kind.NAME;
            case CODE -> Kind.CODE;
            case DATE -> Kind.DATE;
            case MOMENT -> Kind.DATE_TIME;
            case NUMBER -> Kind.NUMBER;
            case YES_NO -> Kind.YES_NO;
            case UPPER, IMO -> Kind.TEXT;
            case TEXT -> schema.path("maxLength").asInt() > LONGEST_LINE ? Kind.LONG_TEXT : Kind.TEXT;
        };
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
