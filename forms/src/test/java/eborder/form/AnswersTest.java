package eborder.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {
    @Test
    void stays_as_it_was_when_changed() {
        Answers before = Answers.empty().with(Map.of("shipName", "SAO BIEN"));

        Answers after = before.with(Map.of("shipName", "SAO MAI")).withRows("crew", List.of(Map.of("fullName", "A")));
        after.toJson().removeAll();

        assertThat(before.text("/shipName")).isEqualTo("SAO BIEN");
        assertThat(after.text("/shipName")).isEqualTo("SAO MAI");
        assertThat(after.rows("crew")).containsExactly(Map.of("fullName", "A"));
        assertThat(after.texts()).containsExactly(Map.entry("shipName", "SAO MAI"));
    }

    @Test
    void leaves_out_what_no_database_keeps_wherever_it_comes_from() {
        String ugly = "A\u0000B\uD83D \uD83D\uDEA2";

        assertThat(Answers.empty().with(Map.of("name", ugly)).text("/name")).isEqualTo("AB 🚢");
        assertThat(Answers.empty()
                        .withRows("crew", List.of(Map.of("name", ugly)))
                        .text("/crew/0/name"))
                .isEqualTo("AB 🚢");
        assertThat(Answers.parse("{\"crew\":[{\"name\":\"A\\u0000B\"}]}").text("/crew/0/name"))
                .isEqualTo("AB");
    }

    @Test
    void refuses_what_is_no_object() {
        assertThatThrownBy(() -> Answers.parse("[1]")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Answers.parse("{")).isInstanceOf(IllegalArgumentException.class);
    }
}
