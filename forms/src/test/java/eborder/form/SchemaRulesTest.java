package eborder.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaRulesTest {
    private static final String GOOD = """
            type: object
            required: [name]
            properties:
              name:
                type: string
                maxLength: 20
                x-label: field.name
              nation:
                type: string
                x-codes: countries
                x-label: field.nation
              count:
                type: integer
                minimum: 0
                maximum: 9
                x-label: field.count
            """;

    @Test
    void accepts_a_good_form_and_gives_its_message_keys() {
        assertThat(SchemaRules.check(YamlFile.parse("good.yaml", GOOD), Samples.CODE_LISTS))
                .extracting(SchemaRules.TextUse::key)
                .containsExactly("field.name", "field.nation", "field.count");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "x-codes: countries       | x-codes: nations         | 10 | there is no code list nations",
                "x-codes: countries       | x-coded: countries       | 10 | unknown keyword x-coded",
                "maxLength: 20            | maximumLength: 20        |  6 | unknown keyword maximumLength",
                "maxLength: 20            | format: date-and-time    |  6 | unknown format",
                "maxLength: 20            | x-tidy: upside-down      |  6 | unknown x-tidy",
                "type: integer            | type: int                | 13 | unknown type",
                "x-label: field.name      | x-section: section.ship  |  4 | has no x-label",
                "x-label: field.name      | x-label: Name            |  7 | a message key must begin with field.",
                "maxLength: 20            | minLength: 2             |  4 | needs maxLength",
                "minimum: 0               | x-tidy: number           | 12 | needs minimum and maximum",
                "required: [name]         | required: [nome]         |  2 | there is no property",
                "type: integer            | x-headers: [Số]          | 13 | needs Vietnamese, then English",
                "type: integer            | x-source: Form 02        | 13 | x-source is a text and stands on top",
            })
    void says_file_and_line_of_what_it_does_not_understand(String good, String bad, int line, String what) {
        YamlFile file = YamlFile.parse("form.yaml", GOOD.replaceFirst(good.replace("[", "\\["), bad));

        assertThatThrownBy(() -> SchemaRules.check(file, Samples.CODE_LISTS))
                .isInstanceOf(FaultyFile.class)
                .hasMessageStartingWith("form.yaml:" + line + ": " + what);
    }
}
