package eborder.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
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
            "vessel-cancel");

    @BeforeEach
    void start_with_an_empty_database() {
        Database.truncate();
    }

    static Stream<Scenario> scenarios() throws IOException {
        var all = Stream.<Scenario>builder();
        for (var file : FILES) {
            try (var text = ScenarioTest.class.getResourceAsStream("/scenarios/" + file + ".yaml")) {
                new YAMLMapper()
                        .readValue(text, new TypeReference<List<Scenario>>() {})
                        .forEach(all);
            }
        }
        return all.build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void plays(Scenario scenario) {
        var stage = Stage.set(scenario);
        scenario.steps().forEach(stage::play);
        assertThat(scenario.steps()).isNotEmpty();
    }
}
