package eborder.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.support.Database;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plays every scenario of {@code scenarios/*.yaml} on a real database. */
class ScenarioTest {
    private static final List<String> FILES = List.of(
            "vessel-entry",
            "vessel-exit",
            "vessel-transit",
            "port-transfer-out",
            "port-transfer-in",
            "transit-vn-kh",
            "border-ship-200t",
            "offshore-port",
            "domestic-call",
            "domestic-amend",
            "vessel-amend",
            "vessel-cancel",
            "visa-at-gate",
            "visa-amend",
            "land-group",
            "land-vehicle",
            "land-citizen",
            "land-amend",
            "account-seaport",
            "account-land-grant",
            "account-land-cancel",
            "shore-pass",
            "boarding-permit-12m",
            "boarding-permit-3m",
            "visit-permit",
            "alongside-permit",
            "overnight-permit",
            "other-ship-permit",
            "foreign-workers",
            "cruise-programme",
            "medical-evacuation",
            "inland-craft");

    @BeforeEach
    void start_with_an_empty_database() {
        Database.clear();
    }

    static Stream<Scenario> scenarios() throws IOException {
        var all = Stream.<Scenario>builder();
        for (var file : FILES) {
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
