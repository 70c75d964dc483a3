package eborder.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SchemaPiecesTest {
    private final SchemaPieces pieces = new SchemaPieces();

    @Test
    void puts_a_piece_of_another_file_in_place_and_own_keywords_over_it() {
        YamlFile file = form("../shared/v1.yaml#/$defs/person/properties/fullName");

        var name = pieces.whole(file).at("/properties/name");
        assertThat(name.path("maxLength").asInt()).isEqualTo(100);
        assertThat(name.path("x-label").asText()).isEqualTo("field.own");
    }

    @Test
    void says_where_a_reference_leads_nowhere() {
        assertThatThrownBy(() -> pieces.whole(form("../shared/v1.yaml#/$defs/animal")))
                .hasMessage("forms/try/v1.yaml:3: there is no /$defs/animal in forms/shared/v1.yaml");
        assertThatThrownBy(() -> pieces.whole(form("shared"))).hasMessage("forms/try/v1.yaml:3: shared has no #");
    }

    @Test
    void says_where_references_go_in_a_circle() {
        assertThatThrownBy(() -> pieces.whole(form("#/properties/name")))
                .hasMessage("forms/try/v1.yaml:3: references go in a circle");
    }

    private static YamlFile form(String reference) {
        return YamlFile.parse("forms/try/v1.yaml", """
                properties:
                  name:
                    $ref: "%s"
                    x-label: field.own
                """.formatted(reference));
    }
}
