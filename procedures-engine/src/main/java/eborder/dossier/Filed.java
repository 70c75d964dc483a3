package eborder.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import eborder.form.Answers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The typed answers of a dossier by form reference, as filed or about to be: dates ISO, numbers numbers. */
public final class Filed {
    private final JsonNode content;

    public Filed(Answers content) {
        this(content.toJson());
    }

    private Filed(JsonNode content) {
        this.content = content;
    }

    /** @param forms typed answers by form reference, for example {@code crew-list@1}; nobody may change them any more */
    public static Filed of(Map<String, JsonNode> forms) {
        var object = JsonNodeFactory.instance.objectNode();
        forms.forEach(object::set);
        return new Filed(object);
    }

    /** The answers of a form by its id, whatever its version; a missing node if it wasn't filled in. */
    public JsonNode form(String id) {
        return content.properties().stream()
                .filter(entry -> entry.getKey().startsWith(id + "@"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** The form that was filled in under an id, with its version; empty if it wasn't. */
    public Optional<String> reference(String id) {
        return content.properties().stream()
                .map(Map.Entry::getKey)
                .filter(form -> form.startsWith(id + "@"))
                .findFirst();
    }

    /**
     * The answers at a place, none if it wasn't filled in.
     *
     * @param place form, {@code #} and JSON pointer, {@code *} for every row, for example {@code crew-list#/crew/0/rank}
     */
    public Stream<JsonNode> at(String place) {
        int hash = place.indexOf('#');
        var found = Stream.of(form(place.substring(0, hash)));
        for (var step : place.substring(hash + 2).split("/", -1)) {
            found = found.flatMap(node ->
                    step.equals("*") ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node.path(step)));
        }
        return found.filter(node -> !node.isMissingNode());
    }

    /**
     * Whether any answer at a place says yes, a number above nought, or anything at all.
     *
     * @param condition a place, and after {@code =} what it must say if not just anything
     */
    public boolean says(String condition) {
        int equals = condition.indexOf('=');
        if (equals >= 0) {
            var expected = condition.substring(equals + 1);
            return at(condition.substring(0, equals))
                    .anyMatch(answer -> answer.asText().equals(expected));
        }
        return at(condition)
                .anyMatch(answer -> answer.isNumber() ? answer.asDouble() > 0 : answer.asBoolean(isWritten(answer)));
    }

    private static boolean isWritten(JsonNode answer) {
        return answer.isTextual() && !answer.asText().isBlank();
    }

    /** The same with some of its forms only, named with their versions. */
    public Filed only(Predicate<String> formRef) {
        var kept = new LinkedHashMap<String, JsonNode>();
        content.properties().stream()
                .filter(form -> formRef.test(form.getKey()))
                .forEach(form -> kept.put(form.getKey(), form.getValue()));
        return of(kept);
    }

    /** The ids of the forms that were filled in, in the order of the procedure. */
    public List<String> forms() {
        return content.properties().stream()
                .map(form -> form.getKey().substring(0, form.getKey().indexOf('@')))
                .toList();
    }

    /** Everybody whom the answers are about, form by form. */
    public List<Person> people() {
        return forms().stream().flatMap(this::peopleOf).toList();
    }

    private Stream<Person> peopleOf(String id) {
        if (form(id).has("fullName")) {
            return Stream.of(new Person(id, "", 0, form(id)));
        }
        return form(id).properties().stream()
                .filter(answer -> answer.getValue().isArray())
                .flatMap(table -> IntStream.range(0, table.getValue().size())
                        .mapToObj(row -> new Person(
                                id, table.getKey(), row, table.getValue().get(row))))
                .filter(person ->
                        person.answers().has("fullName") || person.answers().has("docNumber"));
    }

    /** Answers about a person. @param table blank if the whole form is about one; {@code row} position in the table, from 0 */
    public record Person(String form, String table, int row, JsonNode answers) {
        /** What was answered, blank if nothing. */
        public String text(String field) {
            return answers.path(field).asText("").strip();
        }

        /** JSON pointer of a field of the row. */
        public String pointer(String field) {
            return table.isEmpty() ? "/" + field : "/" + table + "/" + row + "/" + field;
        }
    }

    /** The general declaration. */
    public JsonNode general() {
        return form("general-declaration");
    }

    /** The rows of the crew list. */
    public List<JsonNode> crew() {
        return StreamSupport.stream(form("crew-list").path("crew").spliterator(), false)
                .toList();
    }

    /** The rows that ask for shore leave. */
    public List<JsonNode> goingAshore() {
        return crew().stream().filter(Filed::asksForShoreLeave).toList();
    }

    public static boolean asksForShoreLeave(JsonNode person) {
        return person.path("shoreLeave").asBoolean(false);
    }

    public Answers content() {
        return Answers.of(content);
    }

    /** The same for programs: an object per form reference. */
    @JsonValue
    JsonNode json() {
        return content;
    }
}
