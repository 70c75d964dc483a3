package eborder.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A place for one value in a form, with what is needed to tidy, read and judge it.
 *
 * @param codes the code list, for {@link Kind#CODE}
 * @param schema the part of the form's schema
 */
record Cell(Field field, Tidying tidying, Optional<CodeList> codes, JsonNode schema) {
    Optional<Code> resolve(String typed) {
        return codes.flatMap(list -> list.resolve(typed));
    }

    String format() {
        return rule("format");
    }

    /** How it is to be written, shown when the pattern is not met; may be empty. */
    String example() {
        return schema.path("examples").path(0).asText("");
    }

    /** The value of a keyword as text; empty if it is not there. */
    String rule(String keyword) {
        return schema.path(keyword).asText("");
    }
}
