package eborder.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.LocalDate;

/**
 * How often one account of a company may ask by program.
 *
 * @param burst how many at once after a pause; {@code perMinute} how many go on being let through
 */
public record Quota(
        @JsonProperty(required = true) Of of,
        @JsonProperty(required = true) LocalDate from,
        @JsonProperty(required = true) int burst,
        @JsonProperty(required = true) int perMinute) {
    /** Whose accounts. */
    public enum Of {
        CLIENT,
        PERSON
    }

    public Quota {
        if (burst < 1 || perMinute < 1) {
            throw new IllegalArgumentException("a quota lets something through");
        }
    }

    Duration every() {
        return Duration.ofMinutes(1).dividedBy(perMinute);
    }
}
