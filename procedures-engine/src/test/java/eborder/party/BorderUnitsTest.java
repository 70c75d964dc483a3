package eborder.party;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.dossier.DossierNumber;
import eborder.party.BorderUnit.Kind;
import eborder.permit.PermitNumber;
import eborder.shared.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({"MYT, VNMUT", "VLG, VNVLG", "CTH, VNVCA", "HGG, VNVHG"})
    void passes_four_river_ports_to_the_police_on_the_first_of_october_2026(String code, String port) {
        BorderUnit unit = units.unit(code);

        assertThat(units.servingPort(port, DAY)).contains(unit);
        assertThat(units.of(Kind.PORT, DAY)).contains(unit);
        assertThat(units.servingPort(port, DAY.plusDays(1))).isEmpty();
        assertThat(units.of(Kind.PORT, DAY.plusDays(1))).doesNotContain(unit);
    }

    @Test
    void passes_no_other_unit_to_the_police() {
        assertThat(units.of(Kind.PORT, DAY)).hasSize(73 - 15);
        assertThat(units.of(Kind.PORT, DAY.plusDays(1))).hasSize(73 - 15 - 4);
        assertThat(units.of(Kind.LAND, DAY.plusDays(1))).hasSize(62);
    }

    @Test
    void knows_no_unit_for_a_foreign_port() {
        assertThat(units.servingPort("SGSIN", DAY)).isEmpty();
        assertThatThrownBy(() -> units.unit("SIN")).isInstanceOf(Problem.class);
    }

    @Test
    void has_every_row_of_the_specification_well_formed() {
        assertThat(units.all()).hasSize(73 + 62).allSatisfy(unit -> {
            assertThat(unit.unit()).isNotBlank();
            assertThat(unit.gate()).isNotBlank();
            assertThat(unit.unitEnglish()).matches("[A-Za-z0-9 ,-]+");
            assertThat(unit.gateEnglish()).matches("[A-Za-z0-9 ,-]+");
            assertThat(unit.province()).isNotBlank().isNotEqualTo(unit.formerProvince());
            assertThat(unit.gates()).extracting(BorderUnit.Gate::code).doesNotHaveDuplicates();
        });
        assertThat(units.all()).extracting(BorderUnit::code).doesNotHaveDuplicates();
    }

    @Test
    void has_ports_with_locodes_and_no_border() {
        assertThat(of(Kind.OFFSHORE))
                .hasSize(15)
                .allSatisfy(unit -> assertThat(unit.code()).startsWith("O"));
        assertThat(of(Kind.PORT)).hasSize(73 - 15).allSatisfy(unit -> {
            assertThat(unit.code()).matches("[A-Z]{2,4}");
            assertThat(unit.border()).isNull();
            assertThat(unit.list()).isIn("E13", "E26", "W", "MOD", "I");
            assertThat(unit.ports()).allMatch(port -> port.matches("VN[A-Z0-9]{3}"));
        });
    }

    @Test
    void has_land_gates_on_three_borders_and_without_ports() {
        assertThat(of(Kind.LAND)).hasSize(62).allSatisfy(unit -> {
            assertThat(unit.code()).matches("[A-Z]{3}");
            assertThat(unit.border()).isIn("CHN", "LAO", "KHM");
            assertThat(unit.list()).isIn("INT", "MAIN");
            assertThat(unit.unit("vi").startsWith("Đồn Biên phòng cửa khẩu quốc tế "))
                    .isEqualTo(unit.list().equals("INT"));
            assertThat(unit.unit("en").endsWith(" International Gate Border Guard"))
                    .isEqualTo(unit.list().equals("INT"));
            assertThat(unit.ports()).isEmpty();
            assertThat(unit.gates()).isNotEmpty();
        });
        assertThat(of(Kind.LAND)).extracting(BorderUnit::unit).doesNotHaveDuplicates();
        assertThat(of(Kind.LAND)).extracting(BorderUnit::unitEnglish).doesNotHaveDuplicates();
        assertThat(of(Kind.LAND)).extracting(BorderUnit::gate).doesNotHaveDuplicates();
    }

    @Test
    void lists_the_international_and_the_main_gates_of_each_border() {
        assertThat(of(Kind.LAND).stream()
                        .collect(groupingBy(BorderUnit::list, groupingBy(BorderUnit::border, counting()))))
                .isEqualTo(Map.of(
                        "INT", Map.of("CHN", 6L, "LAO", 10L, "KHM", 11L),
                        "MAIN", Map.of("CHN", 18L, "LAO", 7L, "KHM", 10L)));
    }

    @Test
    void names_a_land_gate_in_both_languages() {
        BorderUnit unit = units.unit("MBA");

        assertThat(unit.unit("vi")).isEqualTo("Đồn Biên phòng cửa khẩu quốc tế Mộc Bài");
        assertThat(unit.unit("en")).isEqualTo("Moc Bai International Gate Border Guard");
        assertThat(unit.border()).isEqualTo("KHM");
    }

    @Test
    void puts_the_codes_of_all_land_gates_into_numbers() {
        assertThat(of(Kind.LAND)).extracting(BorderUnit::code).allSatisfy(code -> {
            assertThat(DossierNumber.of(2026, code, 127)).hasToString("2026-" + code + "-000127");
            assertThat(PermitNumber.of(code, 2026, 17)).hasToString(code + "-26-0000017");
        });
    }

    @Test
    void counts_no_land_gate_into_the_zone_of_a_port() {
        BorderUnit port = units.unit("HGI");

        assertThat(port.sharesZoneWith(units.unit("CPH"))).isTrue();
        assertThat(port.sharesZoneWith(units.unit("MCI"))).isFalse();
        assertThat(port.sharesZoneWith(units.unit("HPH"))).isFalse();
    }

    @Test
    void puts_ports_before_land_gates() {
        assertThat(units.all()).extracting(BorderUnit::kind).isSorted();
    }

    @Test
    void refuses_a_land_gate_without_a_border_and_a_port_with_one() {
        assertThatThrownBy(() -> gate(Kind.LAND, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> gate(Kind.PORT, "LAO")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lists_the_thirteen_and_twenty_six_gates_of_the_e_visa() {
        assertThat(units.all()).filteredOn(unit -> unit.list().equals("E13")).hasSize(13);
        assertThat(units.all()).filteredOn(unit -> unit.list().equals("E26")).hasSize(26);
    }

    private List<BorderUnit> of(Kind kind) {
        return units.all().stream().filter(unit -> unit.kind() == kind).toList();
    }

    private static BorderUnit gate(Kind kind, String border) {
        return new BorderUnit(
                "X", kind, border, "X", "X", "X", "X", "X", null, Set.of(), List.of(), "I", false, List.of());
    }
}
