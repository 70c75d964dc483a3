package eborder.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * One difference between two filed versions.
 *
 * @param kind what happened; {@code form} id of the form
 * @param who the person's name, or what else the row is about; blank for answers outside of lists
 * @param field property name, blank for rows that were added or taken out: for those {@code after} and {@code before} have the
 *     document number
 */
public record VersionChange(Kind kind, String form, String who, String field, String before, String after) {
    /** What happened to a row or an answer. */
    public enum Kind {
        JOINED,
        LEFT,
        CHANGED;

        public String messageKey() {
            return "version-change." + name();
        }
    }

    /** Form by form, in the order of the newer version. */
    public static List<VersionChange> between(Filed before, Filed after) {
        var forms = new LinkedHashSet<>(after.forms());
        forms.addAll(before.forms());
        var changes = new ArrayList<VersionChange>();
        forms.forEach(form -> addForm(changes, form, before.form(form), after.form(form)));
        return List.copyOf(changes);
    }

    private static void addForm(List<VersionChange> changes, String form, JsonNode before, JsonNode after) {
        addChanged(changes, form, "", before, after);
        var tables = new LinkedHashSet<String>();
        before.properties().stream()
                .filter(entry -> entry.getValue().isArray())
                .forEach(entry -> tables.add(entry.getKey()));
        after.properties().stream()
                .filter(entry -> entry.getValue().isArray())
                .forEach(entry -> tables.add(entry.getKey()));
        tables.forEach(table -> addRows(changes, form, rows(before.path(table)), rows(after.path(table))));
    }

    private static void addRows(
            List<VersionChange> changes, String form, Map<String, JsonNode> old, Map<String, JsonNode> fresh) {
        fresh.forEach((key, row) -> {
            if (old.containsKey(key)) {
                addChanged(changes, form, title(row), old.get(key), row);
            } else {
                changes.add(new VersionChange(Kind.JOINED, form, title(row), "", "", document(row)));
            }
        });
        old.forEach((key, row) -> {
            if (!fresh.containsKey(key)) {
                changes.add(new VersionChange(Kind.LEFT, form, title(row), "", document(row), ""));
            }
        });
    }

    private static Map<String, JsonNode> rows(JsonNode table) {
        var rows = new LinkedHashMap<String, JsonNode>();
        for (int row = 0; row < table.size(); row++) {
            rows.putIfAbsent(key(table.get(row), row), table.get(row));
        }
        return rows;
    }

    /** Rows are the same if document and nationality, else name and birth date, else what they are about, is the same. */
    private static String key(JsonNode row, int position) {
        var document = row.path("docNumber").asText("");
        if (!document.isEmpty()) {
            return row.path("nationality").asText("") + document;
        }
        var title = title(row);
        return title.isEmpty()
                ? Integer.toString(position)
                : title
                        + row.path("dateOfBirth").asText("")
                        + row.path("serialNumber").asText("");
    }

    private static String document(JsonNode row) {
        return row.path("docNumber").asText("");
    }

    /** The name of a person or a thing. */
    private static String title(JsonNode row) {
        for (var field : List.of("fullName", "shippingName", "model")) {
            var text = row.path(field).asText("");
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static void addChanged(
            List<VersionChange> changes, String form, String who, JsonNode before, JsonNode after) {
        var fields = new LinkedHashSet<String>();
        before.fieldNames().forEachRemaining(fields::add);
        after.fieldNames().forEachRemaining(fields::add);
        for (var field : fields) {
            var old = before.path(field).asText("");
            var fresh = after.path(field).asText("");
            if (!old.equals(fresh)) {
                changes.add(new VersionChange(Kind.CHANGED, form, who, field, old, fresh));
            }
        }
    }
}
