package eborder.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.support.Database;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plays every scenario of some of {@code scenarios/*.yaml} on a real database; the classes that name the files run beside each other. */
abstract class ScenarioFiles {
    @BeforeEach
    void start_with_an_empty_database() {
        Database.clear();
    }

    static Stream<Scenario> read(List<String> files) throws IOException {
        var all = Stream.<Scenario>builder();
        for (var file : files) {
            ScenarioFile.read(file).forEach(all);
        }
        return all.build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void plays(Scenario scenario) {
        var stage = Stage.set(scenario);
        scenario.steps().forEach(step -> play(stage, step));
        assertThat(scenario.steps()).isNotEmpty();
    }

    /** What goes wrong names the step. */
    private static void play(Stage stage, String step) {
        try {
            stage.play(step);
        } catch (AssertionError | RuntimeException wrong) {
            throw new AssertionError(step + ": " + wrong.getMessage(), wrong);
        }
    }
}
