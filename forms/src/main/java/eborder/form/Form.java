package eborder.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** One version of a form, drawn from its JSON Schema: fields for screens, tidying and validation for what was typed. */
public final class Form {
    private final String id;
    private final int version;
    private final JsonNode schema;
    private final Layout layout;
    private final Validation validation;

    Form(String id, int version, JsonNode schema, Layout layout) {
        this.id = id;
        this.version = version;
        this.schema = schema;
        this.layout = layout;
        this.validation = new Validation(id, schema, layout);
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

    /** The form of the law that it stands for, in Vietnamese, for example "Mẫu 02, Thông tư 49/2017/TT-BQP"; blank if none. */
    public String source() {
        return schema.path("x-source").asText("");
    }

    public List<Field> fields() {
        return layout.fields();
    }

    /** The table of persons, if the form has one. */
    public Optional<Field> table() {
        return fields().stream().filter(field -> field.kind() == Kind.TABLE).findFirst();
    }

    /** The published JSON Schema 2020-12. */
    public JsonNode schema() {
        return schema.deepCopy();
    }

    /** Answers to another version of the form, or to another form, as far as this one asks for them. */
    public Carried carry(Answers answers) {
        return Carried.to(layout, answers);
    }

    /**
     * The answers in tidy form: names in plain capitals, dates dd/MM/yyyy, moments dd/MM/yyyy HH:mm Vietnam time, codes
     * instead of names, yes and no as 1 and 0. What cannot be read stays as typed. Tidying twice changes nothing more.
     */
    public Tidied tidy(Answers answers) {
        return tidy(answers, row -> true);
    }

    /** The same where the other rows of the table are tidy already. @param rows positions from 0 */
    public Tidied tidy(Answers answers, IntPredicate rows) {
        var changes = new ArrayList<Tidied.Change>();
        JsonNode tidied = layout.change(answers.tree(), rows, (cell, pointer, typed) -> {
            String tidy = cell.tidying().tidy(typed, cell);
            if (!tidy.equals(typed)) {
                changes.add(new Tidied.Change(pointer, typed, tidy));
            }
            return TextNode.valueOf(tidy);
        });
        return new Tidied(Answers.owning(tidied), changes);
    }

    /**
     * Typed JSON for the schema and for the frozen version: dates as 1990-07-05, moments as 2026-11-22T08:30:00+07:00,
     * numbers, truth values. Empty texts are left out; what cannot be read stays text.
     */
    public JsonNode read(Answers answers) {
        return layout.change(
                answers.tree(),
                (cell, pointer, text) -> text.isBlank() ? null : cell.tidying().read(text));
    }

    /** Everything that is wrong by the schema and the code lists, at most one finding per place, in the form's order. */
    public List<Finding> validate(Answers answers) {
        return validate(answers, read(answers));
    }

    /** The same for answers that were read already. */
    public List<Finding> validate(Answers answers, JsonNode read) {
        return validation.findings(answers, read);
    }
}
