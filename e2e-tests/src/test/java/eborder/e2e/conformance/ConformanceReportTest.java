package eborder.e2e.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import eborder.e2e.api.Failed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the kit says of what it asked. */
class ConformanceReportTest {
    private static final List<String> NOWHERE = List.of("--url", "http://127.0.0.1:9/");

    @Test
    void each_scenario_is_played_whatever_came_of_those_before_and_the_last_line_counts() throws Exception {
        var report = Conformance.play(
                ConformanceOptions.of(NOWHERE),
                Map.of(),
                List.of(
                        new Scenario("bad", "It fails.", course -> course.dossier()),
                        new Scenario("good", "It passes.", course -> {}),
                        new Scenario("left", "It can't be asked.", course -> {
                            throw new LeftOut("needs an officer");
                        }),
                        new Scenario("refused", "It is otherwise.", course -> {
                            throw new Failed("got 500");
                        })));

        assertThat(report.text().lines())
                .contains("          there is no dossier to ask about", "          needs an officer", "1 left out")
                .last()
                .isEqualTo("1 passed, 2 failed");
        var json = new ObjectMapper().readTree(report.json());
        assertThat(json.path("failed").asInt()).isEqualTo(2);
        assertThat(json.at("/results/3/why").asText()).isEqualTo("got 500");
    }

    @Test
    void a_portal_that_does_not_answer_fails_all_that_is_asked_of_it() {
        var report = Conformance.play(ConformanceOptions.of(NOWHERE), Map.of(), Scenarios.ALL);

        assertThat(report.count(ConformanceReport.Outcome.FAILED)).isEqualTo(Scenarios.ALL.size());
    }

    @Test
    void scenarios_have_ids_of_their_own() {
        assertThat(Scenarios.ALL)
                .extracting(Scenario::id)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(20);
    }

    @Test
    void a_wrong_command_says_what_is_wrong() {
        assertThatThrownBy(() -> ConformanceOptions.of(List.of())).hasMessageContaining("--url");
        assertThatThrownBy(() -> ConformanceOptions.of(List.of("--url", "http://[/")))
                .hasMessageContaining("--url");
        assertThatThrownBy(() -> ConformanceOptions.of(List.of("--token"))).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> ConformanceOptions.of(List.of("--urn", "x"))).hasMessageContaining("Unknown option");
    }
}
