package eborder.form;

import com.networknt.schema.Error;
import java.util.Map;

/** Puts the validator's errors into our stable codes, with what a message needs to know. */
final class SchemaFindings {
    private final String form;
    private final Layout layout;

    SchemaFindings(String form, Layout layout) {
        this.form = form;
        this.layout = layout;
    }

    Finding finding(Error error, Answers answers) {
        String parent = error.getInstanceLocation().toString();
        String pointer = error.getProperty() == null ? parent : Pointers.child(parent, error.getProperty());
        Cell cell = layout.cell(pointer);
        Map<String, String> facts = PlaceFacts.of(pointer, cell, answers.text(pointer));
        String code = switch (error.getKeyword()) {
            case "required" -> "REQUIRED";
            case "additionalProperties" -> "UNKNOWN_FIELD";
            case "maxLength" -> "TOO_LONG";
            case "minLength" -> "TOO_SHORT";
            case "minItems" -> "TOO_FEW_ROWS";
            case "maxItems" -> "TOO_MANY_ROWS";
            case "minimum", "maximum" -> "OUT_OF_RANGE";
            default -> cell == null ? "NOT_A_TABLE" : unreadable(cell, facts);
        };
        addFacts(code, error, cell, facts);
        return Finding.fail(code, form, pointer, facts);
    }

    /** Of the wrong type, format or pattern: what it should have been says the kind of field. */
    private static String unreadable(Cell cell, Map<String, String> facts) {
        String value = facts.get("value");
        return switch (cell.field().kind()) {
            case DATE -> "NOT_A_DATE";
            case DATE_TIME -> "NOT_A_MOMENT";
            case NUMBER -> NumberText.parse(value).isPresent() ? "NOT_A_WHOLE_NUMBER" : "NOT_A_NUMBER";
            case YES_NO -> "NOT_YES_NO";
            case TABLE -> "NOT_A_TABLE";
            case TEXT, LONG_TEXT, NAME, CODE -> cell.format().equals("email") ? "NOT_AN_EMAIL" : badText(cell, facts);
        };
    }

    private static String badText(Cell cell, Map<String, String> facts) {
        String bad = BadCharacters.in(facts.get("value"), cell.tidying());
        if (bad.isEmpty()) {
            return "BAD_PATTERN";
        }
        facts.put("characters", bad);
        return "BAD_CHARACTERS";
    }

    private static void addFacts(String code, Error error, Cell cell, Map<String, String> facts) {
        switch (code) {
            case "UNKNOWN_FIELD" -> facts.put("name", error.getProperty());
            case "TOO_LONG" -> {
                String value = facts.get("value");
                facts.put("length", String.valueOf(value.codePointCount(0, value.length())));
                facts.put("max", cell.rule("maxLength"));
            }
            case "TOO_SHORT" -> facts.put("min", cell.rule("minLength"));
            case "OUT_OF_RANGE" -> {
                facts.put("min", cell.rule("minimum"));
                facts.put("max", cell.rule("maximum"));
            }
            case "TOO_FEW_ROWS", "TOO_MANY_ROWS" -> {
                facts.put("min", cell.rule("minItems"));
                facts.put("max", cell.rule("maxItems"));
                facts.put("found", String.valueOf(error.getInstanceNode().size()));
            }
            case "BAD_PATTERN" -> {
                if (!cell.example().isEmpty()) {
                    facts.put("example", cell.example());
                }
            }
            default -> {}
        }
    }
}
