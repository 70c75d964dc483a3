package eborder.gate.ashore;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * One step of the alerts.
 *
 * @param minutes from the moment by which somebody is expected back, negative before it
 * @param told who is told
 */
public record AlertStep(
        @JsonProperty(required = true) int minutes,
        @JsonProperty(required = true) Set<Told> told) {
    public AlertStep {
        told = EnumSet.copyOf(told);
    }

    /** Who is told. Text: message key {@code ashore.told.<name>}. */
    public enum Told {
        FILER,
        DUTY;

        public String messageKey() {
            return "ashore.told." + name();
        }
    }

    Instant at(Instant returnAt) {
        return returnAt.plus(Duration.ofMinutes(minutes));
    }

    boolean isBefore() {
        return minutes < 0;
    }
}
