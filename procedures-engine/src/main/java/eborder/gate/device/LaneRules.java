package eborder.gate.device;

import com.fasterxml.jackson.annotation.JsonProperty;
import eborder.form.YamlFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How automated lanes go, read strictly from {@code gate/lanes.yaml} at the start. */
@ApplicationScoped
public class LaneRules {
    private final Terms terms = YamlFile.read("gate/lanes.yaml").as(Terms.class);

    /**
     * The file.
     *
     * @param alikeFrom per cent from which a face is shown to the guard as alike; it decides nothing
     * @param stageWithin whoever takes longer for a stage has gone away
     * @param openWithin in which the barrier answers an order; {@code passWithin} in which somebody passes it
     */
    public record Terms(
            @JsonProperty(required = true) int alikeFrom,
            @JsonProperty(required = true) Duration stageWithin,
            @JsonProperty(required = true) Duration openWithin,
            @JsonProperty(required = true) Duration passWithin) {}

    public Terms terms() {
        return terms;
    }
}
