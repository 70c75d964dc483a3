package eborder.gate.device;

import com.fasterxml.jackson.annotation.JsonProperty;
import eborder.form.YamlFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How long codes, shifts and locks of devices last, read strictly from {@code gate/devices.yaml} at the start. */
@ApplicationScoped
public class DeviceRules {
    private final Terms terms = YamlFile.read("gate/devices.yaml").as(Terms.class);

    /**
     * The file.
     *
     * @param lateUntil so long after the beginning of a shift what was done in it is taken
     * @param lateAfter what comes later than this after it was done was done without a network
     */
    public record Terms(
            @JsonProperty(required = true) Duration codeValid,
            @JsonProperty(required = true) Duration shiftLasts,
            @JsonProperty(required = true) Duration lateUntil,
            @JsonProperty(required = true) Duration lockAfter,
            @JsonProperty(required = true) int pinTries,
            @JsonProperty(required = true) Duration listEvery,
            @JsonProperty(required = true) Duration packEvery,
            @JsonProperty(required = true) Duration lateAfter) {}

    public Terms terms() {
        return terms;
    }
}
