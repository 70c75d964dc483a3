package eborder.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import eborder.form.Answers;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The typed answers of a dossier by form reference, as filed or about to be: dates ISO, numbers numbers. */
public final class Filed {
    private final JsonNode content;

    public Filed(Answers content) {
        this.content = content.toJson();
    }

    /** @param forms typed answers by form reference, for example {@code crew-list@1} */
    public static Filed of(Map<String, JsonNode> forms) {
        var object = JsonNodeFactory.instance.objectNode();
        forms.forEach(object::set);
        return new Filed(Answers.of(object));
    }

    /** The answers of a form by its id, whatever its version; a missing node if it wasn't filled in. */
    public JsonNode form(String id) {
        return content.properties().stream()
                .filter(entry -> entry.getKey().startsWith(id + "@"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(MissingNode.getInstance());
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
}
