package eborder.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.shared.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BorderUnitsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    private final BorderUnits units = new BorderUnits();

    @Test
    void knows_hai_phong_with_its_terminals_and_gates() {
        BorderUnit unit = units.unit("HPH");

        assertThat(unit.unit("vi")).isEqualTo("BPCK cảng Hải Phòng");
        assertThat(unit.unit("en")).isEqualTo("Hai Phong Port Border Guard");
        assertThat(unit.ports()).contains("VNHPH", "VNDVU");
        assertThat(unit.gates()).extracting(BorderUnit.Gate::code).containsExactly("01", "02", "03", "04", "05");
        assertThat(units.servingPort("VNDVU", DAY)).contains(unit);
    }

    @Test
    void passes_can_tho_to_the_police_on_the_first_of_october_2026() {
        assertThat(units.servingPort("VNVCA", DAY)).contains(units.unit("CTH"));
        assertThat(units.servingPort("VNVCA", DAY.plusDays(1))).isEmpty();
    }

    @Test
    void knows_no_unit_for_a_foreign_port() {
        assertThat(units.servingPort("SGSIN", DAY)).isEmpty();
        assertThatThrownBy(() -> units.unit("SIN")).isInstanceOf(Problem.class);
    }

    @Test
    void has_every_row_of_the_specification_well_formed() {
        assertThat(units.all()).hasSize(73).allSatisfy(unit -> {
            assertThat(unit.code()).matches("[A-Z]{2,3}(-[A-Z]{3})?");
            assertThat(unit.unit()).isNotBlank();
            assertThat(unit.unitEnglish()).matches("[A-Za-z0-9 ,-]+");
            assertThat(unit.gateEnglish()).matches("[A-Za-z0-9 ,-]+");
            assertThat(unit.province()).isNotBlank();
            assertThat(unit.list()).isIn("E13", "E26", "W", "MOD", "I");
            assertThat(unit.ports()).allMatch(port -> port.matches("VN[A-Z0-9]{3}"));
            assertThat(unit.gates()).extracting(BorderUnit.Gate::code).doesNotHaveDuplicates();
        });
    }

    @Test
    void lists_the_thirteen_and_twenty_six_gates_of_the_e_visa() {
        assertThat(units.all()).filteredOn(unit -> unit.list().equals("E13")).hasSize(13);
        assertThat(units.all()).filteredOn(unit -> unit.list().equals("E26")).hasSize(26);
    }
}
