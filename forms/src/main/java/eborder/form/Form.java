package eborder.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** One version of a form, drawn from its JSON Schema: fields for screens, tidying and validation for what was typed. */
public final class Form {
    private final String id;
    private final int version;
    private final JsonNode schema;
    private final List<Field> fields;

    Form(String id, int version, JsonNode schema, List<Field> fields) {
        this.id = id;
        this.version = version;
        this.schema = schema;
        this.fields = List.copyOf(fields);
    }

    public String id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** For example {@code crew-list@1}. */
    public String ref() {
        return id + "@" + version;
    }

    public String titleKey() {
        return "form." + id;
    }

    public List<Field> fields() {
        return fields;
    }

    /** The table of persons, if the form has one. */
    public Optional<Field> table() {
        return fields.stream().filter(field -> field.kind() == Kind.TABLE).findFirst();
    }

    /** The published JSON Schema 2020-12. */
    public JsonNode schema() {
        return schema.deepCopy();
    }
}
