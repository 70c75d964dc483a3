package eborder.form;

import static eborder.form.Samples.CREW_LIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationTest {
    @ParameterizedTest
    @ValueSource(strings = {"SUHARTO", "U", "X Æ A-12", "O'NEILL"})
    void accepts_single_and_short_names(String name) {
        assertThat(found("fullName", name)).isEmpty();
    }

    @Test
    void accepts_a_name_of_90_characters_and_refuses_one_of_101() {
        assertThat(found("fullName", "ADRIAAN ".repeat(11) + "VU")).isEmpty();
        assertThat(found("fullName", "A".repeat(101))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("TOO_LONG");
            assertThat(finding.facts()).contains(entry("max", "100"), entry("length", "101"));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fullName     | Иванов           | BAD_CHARACTERS",
                "fullName     | JOSÉ 😀          | BAD_CHARACTERS",
                "fullName     | ---              | BAD_PATTERN",
                "fullName     | ''               | REQUIRED",
                "fullName     | '   '            | REQUIRED",
                "dateOfBirth  | 31/02/1990       | NOT_A_DATE",
                "dateOfBirth  | 0990-07-05       | NOT_A_DATE",
                "dateOfBirth  | tomorrow         | NOT_A_DATE",
                "docExpiry    | 32/01/2031       | NOT_A_DATE",
                "nationality  | XYZ              | NOT_IN_LIST",
                "rank         | boss             | NOT_IN_LIST",
                "sex          | other            | NOT_IN_LIST",
                "docNumber    | AB-12            | BAD_CHARACTERS",
                "docNumber    | A23456789012345678901 | TOO_LONG",
                "shoreLeave   | maybe            | NOT_YES_NO",
                "shoreLeave   | ''               | REQUIRED",
                "shoeSize     | 42               | UNKNOWN_FIELD",
            })
    void finds_one_fault_at_its_place(String field, String typed, String code) {
        assertThat(found(field, typed)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.pointer()).isEqualTo("/crew/0/" + field);
            assertThat(finding.facts()).containsEntry("row", "1").containsKey("value");
        });
    }

    @Test
    void names_the_characters_that_cannot_be_mended() {
        assertThat(found("fullName", "JOSÉ 😀 И"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.facts()).containsEntry("characters", "😀 И"));
    }

    @Test
    void asks_did_you_mean() {
        assertThat(found("nationality", "Filipinas"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.facts())
                        .contains(
                                entry("suggestion", "PHL"),
                                entry("suggestionName_en", "Philippines"),
                                entry("value", "Filipinas")));
        assertThat(found("nationality", "XYZ"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.facts()).doesNotContainKey("suggestion"));
    }

    @Test
    void counts_the_rows() {
        assertThat(CREW_LIST.validate(Answers.empty()))
                .extracting(Finding::code)
                .containsExactly("REQUIRED");
        assertThat(CREW_LIST.validate(Samples.crew(List.of())))
                .extracting(Finding::code)
                .containsExactly("TOO_FEW_ROWS");
        assertThat(CREW_LIST.validate(CREW_LIST.tidy(Samples.many(5_000)).answers()))
                .isEmpty();
        assertThat(CREW_LIST.validate(CREW_LIST.tidy(Samples.many(5_001)).answers()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("TOO_MANY_ROWS");
                    assertThat(finding.pointer()).isEqualTo("/crew");
                    assertThat(finding.facts()).contains(entry("max", "5000"), entry("found", "5001"));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"crew\":\"all of them\"}", "{\"crew\":{\"fullName\":\"A\"}}", "{\"crew\":[1,null,\"x\"]}"})
    void survives_answers_that_are_no_list(String json) {
        assertThat(CREW_LIST.validate(Answers.parse(json)))
                .isNotEmpty()
                .allMatch(finding -> finding.code().equals("NOT_A_TABLE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "crewCount      | 22.5             | NOT_A_WHOLE_NUMBER",
                "crewCount      | many             | NOT_A_NUMBER",
                "crewCount      | 0                | OUT_OF_RANGE",
                "grossTonnage   | 5.200            | NOT_A_NUMBER",
                "grossTonnage   | 1000000          | OUT_OF_RANGE",
                "imoNumber      | 907472           | BAD_PATTERN",
                "mmsi           | 123456789        | BAD_PATTERN",
                "callSign       | 3W-XY            | BAD_CHARACTERS",
                "agentEmail     | nobody           | NOT_AN_EMAIL",
                "agentPhone     | call me          | BAD_PATTERN",
                "dateTimeArrDep | 22/11/2026       | NOT_A_MOMENT",
                "portCode       | VNXXX            | NOT_IN_LIST",
                "flagState      | XX               | NOT_IN_LIST",
            })
    void judges_the_general_declaration(String field, String typed, String code) {
        Form form = Samples.CATALOGUE.form("general-declaration@1");
        Answers answers = form.tidy(Samples.filled("general-declaration@1").with(Map.of(field, typed)))
                .answers();

        assertThat(form.validate(Samples.filled("general-declaration@1"))).isEmpty();
        assertThat(form.validate(answers)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.pointer()).isEqualTo("/" + field);
        });
    }

    @Test
    void lists_findings_in_the_order_of_the_form() {
        Form form = Samples.CATALOGUE.form("general-declaration@1");
        List<String> names =
                form.fields().stream().map(field -> "/" + field.name()).toList();

        assertThat(form.validate(Answers.empty()))
                .hasSize(25)
                .extracting(finding -> names.indexOf(finding.pointer()))
                .isSorted();
    }

    @Test
    void reads_the_moment_of_arrival_with_the_offset_of_vietnam() {
        Form form = Samples.CATALOGUE.form("general-declaration@1");

        assertThat(form.read(Samples.filled("general-declaration@1"))
                        .path("dateTimeArrDep")
                        .asText())
                .isEqualTo("2026-11-23T06:30:00+07:00");
        assertThat(form.read(Samples.filled("general-declaration@1"))
                        .path("crewCount")
                        .isIntegralNumber())
                .isTrue();
    }

    private static List<Finding> found(String field, String typed) {
        return CREW_LIST.validate(CREW_LIST.tidy(Samples.oneWith(field, typed)).answers());
    }
}
