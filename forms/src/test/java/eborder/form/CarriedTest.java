package eborder.form;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.form.Carried.Left;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CarriedTest {
    private final Form crew = Samples.CATALOGUE.form("crew-list@1");
    private final Form general = Samples.CATALOGUE.form("general-declaration@1");

    @Test
    void keeps_what_the_form_asks_for_as_typed_and_tells_the_rest() {
        var typed =
                Answers.empty().with(Map.of("shipName", " Ocean Lily ", "favouriteSong", "Biển nhớ", "blank", "  "));

        var carried = general.carry(typed);

        assertThat(carried.answers().texts()).isEqualTo(Map.of("shipName", " Ocean Lily "));
        assertThat(carried.left()).containsExactly(new Left("/favouriteSong", "Biển nhớ"));
    }

    @Test
    void keeps_every_row_and_its_place() {
        var rows = List.of(Map.of("fullName", "VAN AN"), Map.of("shoeSize", "42"), Map.of("fullName", "VAN BINH"));

        var carried = crew.carry(Answers.empty().withRows("crew", rows));

        assertThat(carried.answers().rows("crew"))
                .containsExactly(Map.of("fullName", "VAN AN"), Map.of(), Map.of("fullName", "VAN BINH"));
        assertThat(carried.left()).containsExactly(new Left("/crew/1/shoeSize", "42"));
    }

    @Test
    void tells_all_of_a_list_that_the_form_doesnt_have() {
        var carried = general.carry(Answers.empty().withRows("crew", List.of(Map.of("fullName", "VAN AN"))));

        assertThat(carried.answers()).isEqualTo(Answers.empty());
        assertThat(carried.left()).containsExactly(new Left("/crew/0/fullName", "VAN AN"));
    }

    @Test
    void leaves_nothing_behind_between_equal_forms() {
        var typed = Answers.empty().with(Map.of("shipName", "x"));

        assertThat(general.carry(typed)).isEqualTo(new Carried(typed, List.of()));
    }
}
