package eborder.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a form file may say: the keywords of JSON Schema 2020-12 that we use and our own {@code x-} ones, each with the
 * right kind of value. Everything else stops the start with file and line.
 */
final class SchemaRules {
    /** A message key that a form file uses, and where. */
    record TextUse(String key, YamlFile file, String pointer) {}

    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "$id",
            "$ref",
            "$defs",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "minItems",
            "maxItems",
            "minLength",
            "maxLength",
            "pattern",
            "format",
            "minimum",
            "maximum",
            "examples",
            "x-label",
            "x-section",
            "x-codes",
            "x-headers",
            "x-source",
            "x-tidy");
    private static final Set<String> TYPES = Set.of("object", "array", "string", "integer", "number", "boolean");
    private static final Set<String> FORMATS = Set.of("date", "date-time", "email");

    private final CodeLists codeLists;
    private final YamlFile file;
    private final List<TextUse> texts = new ArrayList<>();

    private SchemaRules(CodeLists codeLists, YamlFile file) {
        this.codeLists = codeLists;
        this.file = file;
    }

    /** Checks a whole file and gives the message keys in it. */
    static List<TextUse> check(YamlFile file, CodeLists codeLists) {
        var rules = new SchemaRules(codeLists, file);
        rules.checkSchema(file.tree(), "");
        return rules.texts;
    }

    private void checkSchema(JsonNode schema, String at) {
        if (!schema.isObject()) {
            throw file.fault(at, "a schema must be an object");
        }
        schema.properties().forEach(entry -> checkKeyword(entry.getKey(), entry.getValue(), at));
        schema.path("properties").properties().forEach(property -> {
            String place = Pointers.child(at + "/properties", property.getKey());
            checkSchema(property.getValue(), place);
            checkProperty(property.getValue(), place);
        });
        schema.path("$defs")
                .properties()
                .forEach(def -> checkSchema(def.getValue(), Pointers.child(at + "/$defs", def.getKey())));
        if (schema.has("items")) {
            checkSchema(schema.get("items"), at + "/items");
        }
        for (JsonNode name : schema.path("required")) {
            check(schema.path("properties").has(name.asText()), at + "/required", "there is no property " + name);
        }
    }

    private void checkKeyword(String keyword, JsonNode value, String at) {
        String place = Pointers.child(at, keyword);
        check(KEYWORDS.contains(keyword), place, "unknown keyword " + keyword);
        switch (keyword) {
            case "type" -> check(TYPES.contains(value.asText()), place, "unknown type " + value);
            case "format" -> check(FORMATS.contains(value.asText()), place, "unknown format " + value);
            case "x-tidy" -> check(Tidying.of(value.asText()).isPresent(), place, "unknown x-tidy " + value);
            case "x-codes" -> check(codeLists.has(value.asText()), place, "there is no code list " + value.asText());
            case "x-label", "x-section" -> checkText(keyword.substring(2), value, place);
            case "x-source" -> check(isText(value) && at.isEmpty(), place, "x-source is a text and stands on top");
            case "x-headers" -> check(value.isArray() && value.size() >= 2, place, "needs Vietnamese, then English");
            default -> check(!value.isNull(), place, keyword + " is empty");
        }
    }

    private static boolean isText(JsonNode value) {
        return value.isTextual() && !value.asText().isBlank();
    }

    private void checkText(String kind, JsonNode value, String place) {
        String prefix = kind.equals("label") ? "field." : "section.";
        check(value.asText().startsWith(prefix), place, "a message key must begin with " + prefix);
        texts.add(new TextUse(value.asText(), file, place));
    }

    /** What every field needs, unless it takes it from a shared piece. */
    private void checkProperty(JsonNode property, String at) {
        if (property.has("$ref")) {
            return;
        }
        check(property.has("type"), at, "has no type");
        check(property.has("x-label"), at, "has no x-label");
        boolean number =
                Set.of("integer", "number").contains(property.path("type").asText());
        check(!number || (property.has("minimum") && property.has("maximum")), at, "needs minimum and maximum");
        boolean free = property.path("type").asText().equals("string")
                && !property.has("x-codes")
                && !property.path("format").asText().startsWith("date");
        check(!free || property.has("maxLength"), at, "needs maxLength");
        check(!property.has("pattern") || property.has("examples") || property.has("x-tidy"), at, "needs examples");
    }

    private void check(boolean good, String pointer, String what) {
        if (!good) {
            throw file.fault(pointer, what);
        }
    }
}
