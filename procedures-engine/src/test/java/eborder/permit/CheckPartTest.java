package eborder.permit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckPartTest {
    private static final String DIGITS = "7041306658366867";

    @Test
    void follows_from_the_barcode_alone() {
        // 9SKFPD49 was worked out elsewhere, from decision 29
        assertThat(CheckPart.of(DIGITS).text()).isEqualTo("9SKFPD49");
        assertThat(CheckPart.of(DIGITS).written()).isEqualTo("9SKF-PD49");
        assertThat(CheckPart.of("").text()).isEqualTo("WQRF8RAR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HPH-26-0000017 9SKF-PD49",
                "hph2600000179skfpd49",
                " HPH 26 0000017\n9SKF PD49 ",
                "HPH-26-0000017-9SKF-PD49"
            })
    void is_read_behind_the_number_however_it_is_typed(String typed) {
        assertThat(PermitCode.typed(typed)).hasValueSatisfying(code -> {
            assertThat(code.number().written()).isEqualTo("HPH-26-0000017");
            assertThat(code.check().fits(CheckPart.of(DIGITS))).isTrue();
        });
    }

    @Test
    void takes_letters_that_look_alike_for_each_other() {
        assertThat(PermitCode.typed("HPH-26-0000017 OI1L-0000"))
                .hasValueSatisfying(code -> assertThat(code.check().text()).isEqualTo("01110000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "9SKF-PD49", "HPH-26-0000017", "HPH-26-0000017 9SKF-PD4", "HPH-26-0000017 9SKF-PDU9", "7041"
            })
    void without_both_parts_there_is_no_code(String typed) {
        assertThat(PermitCode.typed(typed)).isEmpty();
    }
}
