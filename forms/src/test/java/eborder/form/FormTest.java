package eborder.form;

import static eborder.form.Samples.CREW_LIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {
    @Test
    void finds_nothing_in_the_clean_list() {
        Tidied tidied = CREW_LIST.tidy(Samples.clean());

        assertThat(CREW_LIST.validate(tidied.answers())).isEmpty();
        assertThat(tidied.changes())
                .hasSize(22)
                .allMatch(change -> change.pointer().endsWith("/rank"));
    }

    @Test
    void mends_the_usual_faults_and_says_what_it_changed() {
        assertThat(CREW_LIST.tidy(Samples.faulty()).changes())
                .filteredOn(change -> !change.pointer().endsWith("/rank"))
                .extracting(Tidied.Change::pointer, Tidied.Change::from, Tidied.Change::to)
                .containsExactly(
                        tuple("/crew/1/fullName", "Nguyễn Thị Phương Thảo", "NGUYEN THI PHUONG THAO"),
                        tuple("/crew/2/dateOfBirth", "1988-07-06", "06/07/1988"),
                        tuple("/crew/3/nationality", "PH", "PHL"),
                        tuple("/crew/4/nationality", "Viet Nam", "VNM"),
                        tuple("/crew/5/sex", "Nam", "M"),
                        tuple("/crew/9/shoreLeave", "yes", "1"));
    }

    @Test
    void finds_the_faults_that_only_a_person_can_mend_all_at_once() {
        Answers tidied = CREW_LIST.tidy(Samples.faulty()).answers();

        assertThat(CREW_LIST.validate(tidied))
                .extracting(
                        Finding::code,
                        Finding::pointer,
                        finding -> finding.facts().get("value"))
                .containsExactly(
                        tuple("NOT_A_DATE", "/crew/6/dateOfBirth", "31/02/1990"),
                        tuple("NOT_IN_LIST", "/crew/12/nationality", "XYZ"));
    }

    @Test
    void reads_typed_values_and_leaves_empty_ones_out() {
        var person = CREW_LIST
                .read(CREW_LIST.tidy(Samples.oneWith("docExpiry", " ")).answers())
                .at("/crew/0");

        assertThat(person.path("dateOfBirth").asText()).isEqualTo("2003-07-05");
        assertThat(person.path("shoreLeave").isBoolean()).isTrue();
        assertThat(person.path("rank").asText()).isEqualTo("CAP");
        assertThat(person.has("docExpiry")).isFalse();
    }

    @Test
    void tells_row_and_label_with_every_finding() {
        List<Finding> findings = CREW_LIST.validate(Samples.oneWith("fullName", ""));

        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("REQUIRED"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.pointer()).isEqualTo("/crew/0/fullName");
                    assertThat(finding.form()).isEqualTo("crew-list");
                    assertThat(finding.isFail()).isTrue();
                    assertThat(finding.facts())
                            .isEqualTo(Map.of("value", "", "labelKey", "field.fullName", "row", "1"));
                });
    }
}
