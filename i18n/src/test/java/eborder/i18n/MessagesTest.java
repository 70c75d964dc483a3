package eborder.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages messages = Messages.load();

    @Test
    void puts_facts_into_named_places() {
        var facts = Map.of("max", "100", "length", "104");

        assertThat(messages.text(Language.EN, "finding.TOO_LONG", facts))
                .isEqualTo("The text has 104 characters, at most 100 fit. Shorten it.");
        assertThat(messages.text(Language.VI, "finding.TOO_LONG", facts)).contains("104", "100");
    }

    @Test
    void puts_a_word_into_the_singular_or_the_plural_by_a_number() {
        assertThat(messages.text(Language.EN, "page.review.people", Map.of("count", "1")))
                .isEqualTo("1 person");
        assertThat(messages.text(Language.EN, "page.review.people", Map.of("count", "21")))
                .isEqualTo("21 persons");
        assertThat(messages.text(Language.EN, "page.review.people")).isEqualTo("{count} {count|person|persons}");
        assertThat(messages.text(Language.VI, "page.review.people", Map.of("count", "1")))
                .isEqualTo("1 người");
    }

    @Test
    void takes_a_label_by_its_key_in_the_language_of_the_reader() {
        var facts = Map.of("labelKey", "form.crew-list");

        assertThat(messages.text(Language.EN, "finding.REQUIRED", facts)).startsWith("Crew list is missing");
        assertThat(messages.text(Language.VI, "finding.REQUIRED", facts)).contains("Danh sách thuyền viên");
    }

    @Test
    void leaves_out_an_optional_part_whose_fact_is_missing() {
        var facts = Map.of("value", "XYZ", "labelKey", "form.crew-list");

        assertThat(messages.text(Language.EN, "finding.NOT_IN_LIST", facts))
                .isEqualTo("“XYZ” is not in the list for Crew list.");
    }

    @Test
    void takes_a_fact_in_the_language_of_the_reader() {
        var facts = Map.of(
                "value",
                "Filipin",
                "label",
                "Quốc tịch",
                "suggestion",
                "PHL",
                "suggestionName_vi",
                "Phi-líp-pin",
                "suggestionName_en",
                "Philippines");

        assertThat(messages.text(Language.VI, "finding.NOT_IN_LIST", facts)).endsWith("Có phải là Phi-líp-pin (PHL)?");
        assertThat(messages.text(Language.EN, "finding.NOT_IN_LIST", facts)).endsWith("Philippines (PHL)?");
    }

    @Test
    void never_reads_a_typed_value_as_a_pattern() {
        var facts = Map.of("value", "{max}$1[x]\\", "example", "IMO");

        assertThat(messages.text(Language.EN, "finding.BAD_PATTERN", facts)).startsWith("“{max}$1[x]\\” is not");
    }

    @Test
    void shows_an_unknown_key_in_brackets_and_throws_where_it_is_required() {
        assertThat(messages.text(Language.VI, "page.nowhere")).isEqualTo("⟦page.nowhere⟧");
        assertThatThrownBy(() -> messages.require(Language.VI, "page.nowhere", Map.of()))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("page.nowhere");
        assertThat(messages.has("page.nowhere")).isFalse();
        assertThat(messages.has("finding.REQUIRED")).isTrue();
    }
}
