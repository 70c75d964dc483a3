package eborder.scenario;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of scenarios: a list of them. If the first entry has the only key {@code common}, every other one begins with what stands
 * there, and says only what is different.
 */
final class ScenarioFile {
    private static final String COMMON = "common";
    private static final YAMLMapper YAML = new YAMLMapper();

    private ScenarioFile() {}

    static Stream<Scenario> read(String name) throws IOException {
        try (var text = ScenarioFile.class.getResourceAsStream("/scenarios/" + name + ".yaml")) {
            var entries = YAML.readValue(text, new TypeReference<List<ObjectNode>>() {});
            var first = entries.get(0);
            return first.has(COMMON)
                    ? entries.stream().skip(1).map(own -> scenario(merged((ObjectNode) first.get(COMMON), own)))
                    : entries.stream().map(ScenarioFile::scenario);
        }
    }

    private static Scenario scenario(ObjectNode entry) {
        return YAML.convertValue(entry, Scenario.class);
    }

    /** Answers are merged one by one; lists are replaced whole. */
    private static ObjectNode merged(ObjectNode common, ObjectNode own) {
        var all = common.deepCopy();
        own.properties().forEach(entry -> {
            boolean both =
                    all.path(entry.getKey()).isObject() && entry.getValue().isObject();
            all.set(
                    entry.getKey(),
                    both
                            ? merged((ObjectNode) all.get(entry.getKey()), (ObjectNode) entry.getValue())
                            : entry.getValue());
        });
        return all;
    }
}
