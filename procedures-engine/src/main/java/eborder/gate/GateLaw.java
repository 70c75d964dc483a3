package eborder.gate;

import com.fasterxml.jackson.annotation.JsonProperty;
import eborder.form.YamlFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** The decision table and its limits, read strictly from {@code gate/decisions.yaml} at the start (domain.md 3.4). */
@ApplicationScoped
public class GateLaw {
    private final Decisions decisions = YamlFile.read("gate/decisions.yaml").as(Decisions.class);

    /**
     * The file.
     *
     * @param greenWithin age of the list of status up to which a device may say green; {@code amberWithin} amber
     * @param clockWithin how far a device's clock may differ from the portal's
     * @param passagesWithin how long a device goes by what it was told of passages at other gates
     */
    public record Decisions(
            @JsonProperty(required = true) Duration greenWithin,
            @JsonProperty(required = true) Duration amberWithin,
            @JsonProperty(required = true) Duration clockWithin,
            @JsonProperty(required = true) Duration passagesWithin,
            @JsonProperty(required = true) List<DecisionRow> rows) {
        public Decisions {
            if (greenWithin.compareTo(amberWithin) >= 0) {
                throw new IllegalArgumentException("amber comes after green");
            }
            rows = List.copyOf(rows);
        }
    }

    public Decisions decisions() {
        return decisions;
    }
}
