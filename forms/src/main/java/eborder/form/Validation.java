package eborder.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges answers by the schema and the code lists of a form, all at once. */
final class Validation {
    private final Layout layout;
    private final SchemaFindings words;
    private final CodeFindings codes;
    private final Schema schema;

    Validation(String form, JsonNode schema, Layout layout) {
        this.layout = layout;
        this.words = new SchemaFindings(form, layout);
        this.codes = new CodeFindings(form, layout);
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(bare(schema));
    }

    List<Finding> findings(Answers answers, JsonNode read) {
        List<Error> errors = schema.validate(
                read, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        Map<String, Finding> byPlace = new LinkedHashMap<>();
        for (Error error : errors) {
            Finding finding = words.finding(error, answers);
            byPlace.putIfAbsent(finding.pointer(), finding);
        }
        codes.find(read).forEach(finding -> byPlace.putIfAbsent(finding.pointer(), finding));
        var findings = new ArrayList<>(byPlace.values());
        findings.sort(new PlaceOrder(layout));
        return findings;
    }

    /** The schema without our own keywords, which mean nothing to the validator. */
    private static JsonNode bare(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        copy.findParents("x-label")
                .forEach(node ->
                        ((ObjectNode) node).remove(List.of("x-label", "x-section", "x-codes", "x-headers", "x-tidy")));
        return copy;
    }
}
