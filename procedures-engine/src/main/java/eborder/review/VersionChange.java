package eborder.review;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.dossier.Filed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * One difference between two filed versions.
 *
 * @param kind what happened; {@code who} the person's name, or the form for top-level answers
 * @param field property name, empty for persons that joined or left
 */
public record VersionChange(Kind kind, String who, String field, String before, String after) {
    /** What happened to a person or an answer. */
    public enum Kind {
        JOINED,
        LEFT,
        CHANGED;

        public String messageKey() {
            return "version-change." + name();
        }
    }

    /** Persons are the same if document number and nationality, or else name and birth date, are the same. */
    static List<VersionChange> between(Filed before, Filed after) {
        var changes = new ArrayList<VersionChange>();
        addChanged(changes, "general-declaration", before.general(), after.general());
        addChanged(
                changes, "shore-leave-request", before.form("shore-leave-request"), after.form("shore-leave-request"));
        var old = byDocument(before);
        var fresh = byDocument(after);
        fresh.forEach((key, person) -> {
            if (old.containsKey(key)) {
                addChanged(changes, name(person), old.get(key), person);
            } else {
                changes.add(new VersionChange(Kind.JOINED, name(person), "", "", ""));
            }
        });
        old.forEach((key, person) -> {
            if (!fresh.containsKey(key)) {
                changes.add(new VersionChange(Kind.LEFT, name(person), "", "", ""));
            }
        });
        return List.copyOf(changes);
    }

    private static Map<String, JsonNode> byDocument(Filed filed) {
        var persons = new LinkedHashMap<String, JsonNode>();
        filed.crew().forEach(person -> persons.put(key(person), person));
        return persons;
    }

    private static String key(JsonNode person) {
        var document = person.path("docNumber").asText("");
        return document.isEmpty()
                ? name(person) + person.path("dateOfBirth").asText("")
                : person.path("nationality").asText("") + document;
    }

    private static String name(JsonNode person) {
        return person.path("fullName").asText("");
    }

    private static void addChanged(List<VersionChange> changes, String who, JsonNode before, JsonNode after) {
        var fields = new LinkedHashSet<String>();
        before.fieldNames().forEachRemaining(fields::add);
        after.fieldNames().forEachRemaining(fields::add);
        for (var field : fields) {
            var old = before.path(field).asText("");
            var fresh = after.path(field).asText("");
            if (!old.equals(fresh)) {
                changes.add(new VersionChange(Kind.CHANGED, who, field, old, fresh));
            }
        }
    }
}
