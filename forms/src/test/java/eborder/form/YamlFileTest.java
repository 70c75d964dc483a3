package eborder.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFileTest {
    enum Colour {
        RED
    }

    record Step(String name, Duration takes) {}

    record Plan(String id, int count, LocalDate from, Instant at, Colour colour, List<Step> steps) {
        Plan {
            if (count > 9) {
                throw new IllegalArgumentException("a plan has at most 9");
            }
        }
    }

    private static final String PLAN = """
            id: a
            count: 2
            from: 2025-07-01
            at: 2025-07-01T00:00:00Z
            colour: RED
            steps:
              - name: one
                takes: PT4H
              - name: two
                takes: PT12H
            """;

    @Test
    void reads_records_dates_and_durations() {
        Plan plan = YamlFile.parse("plan.yaml", PLAN).as(Plan.class);

        assertThat(plan.from()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(plan.at()).isEqualTo(Instant.parse("2025-07-01T00:00:00Z"));
        assertThat(plan.steps()).extracting(Step::takes).containsExactly(Duration.ofHours(4), Duration.ofHours(12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "takes: PT12H     | taken: PT12H     | 10 | Unrecognized field",
                "takes: PT12H     | takes: 12 hours  | 10 | Cannot deserialize",
                "count: 2         | count: two       |  2 | Cannot coerce",
                "count: 2         | count: ~         |  2 | Cannot map `null`",
                "count: 2         | count: 10        |  1 | Cannot construct instance",
                "colour: RED      | colour: BLUE     |  5 | Cannot deserialize",
                "from: 2025-07-01 | from: 2025-02-30 |  3 | Cannot deserialize",
                "count: 2         | id: b            |  2 | the key id stands twice",
                "count: 2         | count: &two 2    |  2 | anchors are not used here",
                "count: 2         | count: [2        |  3 | ",
            })
    void says_file_and_line_of_a_fault(String good, String bad, int line, String what) {
        assertThatThrownBy(() -> YamlFile.parse("plan.yaml", PLAN.replaceFirst("(?s)(.*)" + good, "$1" + bad))
                        .as(Plan.class))
                .isInstanceOf(FaultyFile.class)
                .hasMessageStartingWith("plan.yaml:" + line + ": " + (what == null ? "" : what));
    }

    @Test
    void knows_the_line_of_every_place() {
        YamlFile file = YamlFile.parse("plan.yaml", PLAN);

        assertThat(file.line("/id")).isEqualTo(1);
        assertThat(file.line("/steps")).isEqualTo(6);
        assertThat(file.line("/steps/1/takes")).isEqualTo(10);
        assertThat(file.line("/steps/1/nothing/here")).isEqualTo(9);
        assertThat(file.fault("/from", "too old")).hasMessage("plan.yaml:3: too old");
    }

    @Test
    void says_which_file_is_missing() {
        assertThatThrownBy(() -> YamlFile.read("forms/nothing/v1.yaml"))
                .hasMessage("forms/nothing/v1.yaml:0: is missing");
        assertThatThrownBy(() -> YamlFile.parse("empty.yaml", "")).hasMessage("empty.yaml:1: is empty");
    }
}
